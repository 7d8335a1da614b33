package io.github.jixiao.rules.internal.check;

import io.github.jixiao.core.finding.Finding;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Property paths as JSON pointers (RFC 6901). */
final class Pointers {
    /** By place: member by member, list positions as numbers. */
    static final Comparator<Finding> ORDER = (left, right) -> compare(left.pointer(), right.pointer());

    private Pointers() {}

    /** {@code goals[0].indicators[2].name} becomes {@code /goals/0/indicators/2/name}; a map key is a member. */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    private static int compare(String left, String right) {
        String[] ours = left.split("/", -1);
        String[] theirs = right.split("/", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = isPosition(ours[i]) && isPosition(theirs[i])
                    ? Integer.compare(Integer.parseInt(ours[i]), Integer.parseInt(theirs[i]))
                    : ours[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    private static boolean isPosition(String member) {
        return member.matches("[0-9]{1,9}");
    }
}
