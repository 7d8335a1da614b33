/** Application of results (评价结果应用): what results suggest, what was decided, and what that means for the budget. */
@NullMarked
package io.github.jixiao.rules.application;

import org.jspecify.annotations.NullMarked;
