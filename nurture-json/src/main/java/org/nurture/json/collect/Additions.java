package org.nurture.json.collect;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;

/** Members that a form does not know, by the object in which they stand, so that they are written where they were read. */
public final class Additions {
    private final Map<String, Additions> below = new HashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();

    private Additions() {}

    /**
     * Sorts members by their objects.
     *
     * @param unknown the JSON of each member by its pointer
     * @return the additions to the root; null if there are none
     */
    public static @Nullable Additions of(Map<Pointer, String> unknown) {
        if (unknown.isEmpty()) {
            return null;
        }
        Additions root = new Additions();
        unknown.forEach((pointer, json) -> {
            List<String> path = pointer.segments();
            Additions object = root;
            for (String segment : path.subList(0, path.size() - 1)) {
                object = object.below.computeIfAbsent(segment, name -> new Additions());
            }
            object.members.put(path.get(path.size() - 1), json);
        });
        return root;
    }

    /**
     * Answers the additions to the value of a member.
     *
     * @param name the member
     * @return the additions; null if there are none
     */
    public @Nullable Additions below(String name) {
        return below.get(name);
    }

    /**
     * Answers the additions to an entry of a list.
     *
     * @param index the entry
     * @return the additions; null if there are none
     */
    public @Nullable Additions below(int index) {
        return below.get(Integer.toString(index));
    }

    /**
     * Answers the additional members of this object.
     *
     * @return the JSON of each by its name, in the order in which they were found
     */
    public Map<String, String> members() {
        return Collections.unmodifiableMap(members);
    }
}
