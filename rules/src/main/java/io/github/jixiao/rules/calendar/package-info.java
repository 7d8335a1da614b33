/** Counting of days: working days, the forms of deadlines, and the days that a deadline leaves. */
@NullMarked
package io.github.jixiao.rules.calendar;

import org.jspecify.annotations.NullMarked;
