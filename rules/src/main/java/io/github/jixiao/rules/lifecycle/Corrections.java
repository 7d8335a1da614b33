package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.lifecycle.Event;
import java.util.ArrayList;
import java.util.List;

/** Which acts count once corrections are considered. */
final class Corrections {
    private Corrections() {}

    /** The acts that count, in the order of recording; a replacement stands in the place of what it replaces. */
    static List<Act> effective(List<Event> events) {
        List<Act> acts = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Recorded recorded) {
                acts.add(recorded.act());
            } else if (event instanceof Event.Voided voided) {
                acts.remove(place(acts, voided.act(), event));
            } else if (event instanceof Event.Superseded superseded) {
                acts.set(place(acts, superseded.act(), event), superseded.by());
            }
        }
        return acts;
    }

    private static int place(List<Act> acts, String id, Event event) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "event " + event.number() + " corrects the act '" + id + "', which is not on record then");
    }
}
