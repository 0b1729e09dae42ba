package org.nurture.group;

import java.util.Objects;
import org.nurture.identity.SchoolId;
import org.nurture.problem.RefusedInputException;

/**
 * The mainstream class that a child stays a member of.
 *
 * @param school the school, which need not be the one that hosts the group
 * @param name what the school calls the class, 1 to 40 characters
 */
public record BaseClass(SchoolId school, String name) {
    /**
     * Checks the parts.
     *
     * @param school the school, which need not be the one that hosts the group
     * @param name what the school calls the class, 1 to 40 characters
     * @throws RefusedInputException with code {@code base-class.name} if the name is blank or too long
     */
    public BaseClass {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || name.length() > 40) {
            throw RefusedInputException.of("base-class.name");
        }
    }

    /** Answers the school; the name of a class is often that of its teacher, and does not show itself. */
    @Override
    public String toString() {
        return "BaseClass[school=" + school + ", name=***]";
    }
}
