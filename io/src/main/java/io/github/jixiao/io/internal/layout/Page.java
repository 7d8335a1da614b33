package io.github.jixiao.io.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A web page that opens from disk: it forbids the browser to run or load anything but its own style and script.
 *
 * @since 0.1.0
 */
public final class Page {
    private Page() {}

    /**
     * Opens a page: its head, and its body without any element.
     *
     * @param language the language of the page, such as {@code zh-CN}
     * @param title its title
     * @param style its style sheet, behind the one that all pages share
     * @param scripts its scripts, possibly none; they are not put in here
     * @return the page, with {@code html} and {@code body} to be closed
     */
    public static Html open(String language, String title, String style, String... scripts) {
        String look = resource(Page.class, "page.css") + style;
        Html html = new Html().open("html", "lang", language).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(look) + "; script-src "
                        + hashes(scripts));
        return html.leaf("title", title).embed("style", look).close().open("body");
    }

    private static String hashes(String... scripts) {
        StringBuilder hashes = new StringBuilder();
        for (String script : scripts) {
            hashes.append(hashes.isEmpty() ? "" : " ").append(hash(script));
        }
        return hashes.isEmpty() ? "'none'" : hashes.toString();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns a style sheet or script of this module.
     *
     * @param owner a class of the package in which it lies
     * @param name its file name
     * @return its content, with a line feed on every system
     */
    public static String resource(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
