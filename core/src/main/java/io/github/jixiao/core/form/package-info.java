/** Score forms as filled in (评分表的填报): the numbers, ticks and points that an official enters. */
@NullMarked
package io.github.jixiao.core.form;

import org.jspecify.annotations.NullMarked;
