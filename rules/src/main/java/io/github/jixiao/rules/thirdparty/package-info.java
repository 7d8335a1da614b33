/** Third parties (第三方机构管理): whether one may be engaged for a work, is independent, and answers for its report. */
@NullMarked
package io.github.jixiao.rules.thirdparty;

import org.jspecify.annotations.NullMarked;
