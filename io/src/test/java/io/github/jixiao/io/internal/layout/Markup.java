package io.github.jixiao.io.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests of all pages ask of their markup. */
public final class Markup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^<>]*>");
    private static final Pattern CODE = Pattern.compile("<(style|script)>.*?</\\1>", Pattern.DOTALL);

    private Markup() {}

    /** The page without its style and script. */
    public static String withoutCode(String page) {
        return CODE.matcher(page).replaceAll("");
    }

    /** Every element is closed in its turn, but for those that are never closed, and only tags hold a bracket. */
    public static void assertBalanced(String page, Set<String> neverClosed) {
        String markup = withoutCode(page).replace("<!DOCTYPE html>", "");
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(markup);
        while (tags.find()) {
            if (tags.group(1).isEmpty() && !neverClosed.contains(tags.group(2))) {
                open.push(tags.group(2));
            } else if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<").doesNotContain(">");
    }
}
