/** Score forms (评分表): rows with their points and the rule by which each is scored, from packs. */
@NullMarked
package io.github.jixiao.rules.form;

import org.jspecify.annotations.NullMarked;
