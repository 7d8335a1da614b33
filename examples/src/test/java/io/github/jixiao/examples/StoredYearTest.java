package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An item of the fictional county, from its appraisal to the start of its execution")
class StoredYearTest {
    @Test
    @DisplayName("is stored step by step; the review by the department in place of finance is refused")
    void walk() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = StoredYear.run(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(status).isZero();
        assertThat(text)
                .containsOnlyOnce("2022-10-30 审核绩效目标\n  NOT_ITS_STEP")
                .containsOnlyOnce("现在可以办理")
                .contains("item-year/P01/2023 [EXECUTING, TARGET_DISCLOSED,")
                .containsPattern("日志完整 11:[0-9a-f]{64}");
    }
}
