package io.github.jixiao.io.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    @DisplayName("texts and attributes are escaped, control characters replaced")
    void escapes() {
        String html = new Html()
                .leaf("p", "<script>&'\"\u0007", "title", "\"><b a='1'>")
                .toString();

        assertThat(html)
                .contains("<p title=\"&quot;&gt;&lt;b a=&#39;1&#39;&gt;\">&lt;script&gt;&amp;&#39;&quot;\uFFFD</p>");
    }

    @Test
    @DisplayName("words that are the same in both languages stand once")
    void languages() {
        assertThat(new Html().text(new Text("总分", "total")).toString())
                .contains("<span class=\"zh\" lang=\"zh-CN\">总分</span><span class=\"en\" lang=\"en\">total</span>");
        assertThat(new Html().text(new Text("1+1", "1+1")).toString()).endsWith("1+1");
    }

    @Test
    @DisplayName("an element left open is an error of this package")
    void leftOpen() {
        Html html = new Html().open("p");

        assertThatThrownBy(html::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p");
    }

    @Test
    @DisplayName("a script that could end itself is refused")
    void embed() {
        Html html = new Html();

        assertThatThrownBy(() -> html.embed("script", "'</script>'")).isInstanceOf(IllegalArgumentException.class);
    }
}
