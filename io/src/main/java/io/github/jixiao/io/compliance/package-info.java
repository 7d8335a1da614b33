/** Documents of compliance (履职核查文书): reports for people, calendars and tables of duties for other programs. */
@NullMarked
package io.github.jixiao.io.compliance;

import org.jspecify.annotations.NullMarked;
