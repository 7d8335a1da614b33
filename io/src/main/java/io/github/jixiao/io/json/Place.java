package io.github.jixiao.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, and where the same thing stands in the value read from it.
 *
 * <p>The two differ behind a list element that could not be read: the document still has it, the value does not.
 */
final class Place {
    static final Place ROOT = new Place(null, "", "");

    private final @Nullable Place parent;
    private final String inDocument;
    private final String inValue;

    private Place(@Nullable Place parent, String inDocument, String inValue) {
        this.parent = parent;
        this.inDocument = inDocument;
        this.inValue = inValue;
    }

    Place field(String name) {
        return new Place(this, name, name);
    }

    Place element(int indexInDocument, int indexInValue) {
        return new Place(this, Integer.toString(indexInDocument), Integer.toString(indexInValue));
    }

    /** Returns the place in the document as a JSON pointer. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + escaped(inDocument);
    }

    /** Returns the names and indexes that lead to the thing in the value. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        Place at = this;
        for (Place up = at.parent; up != null; up = at.parent) {
            path.add(at.inValue);
            at = up;
        }
        Collections.reverse(path);
        return path;
    }

    static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
