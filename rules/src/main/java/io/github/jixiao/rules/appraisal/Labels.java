package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.value.Text;

/** Results as they are printed. */
final class Labels {
    private Labels() {}

    static Text of(ReviewResult result) {
        return switch (result) {
            case EXCELLENT -> new Text("优", "excellent");
            case GOOD -> new Text("良", "good");
            case MEDIUM -> new Text("中", "medium");
            case POOR -> new Text("差", "poor");
        };
    }

    static Text of(AppraisalConclusion conclusion) {
        return switch (conclusion) {
            case SUPPORT -> new Text("予以支持", "support");
            case SUPPORT_AFTER_ADJUSTMENT -> new Text("调整后支持", "support after adjustment");
            case NOT_SUPPORT -> new Text("不予支持", "no support");
        };
    }
}
