package org.nurture.accreditation;

import java.util.Objects;
import org.nurture.identity.GroupId;
import org.nurture.identity.SchoolId;

/** Who holds a quality award. */
public sealed interface AwardRecipient {
    /**
     * A nurture group.
     *
     * @param group the group's id
     */
    record Group(GroupId group) implements AwardRecipient {
        /**
         * Takes the parts.
         *
         * @param group the group's id
         */
        public Group {
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * A school as a whole.
     *
     * @param school the school's id
     */
    record WholeSchool(SchoolId school) implements AwardRecipient {
        /**
         * Takes the parts.
         *
         * @param school the school's id
         */
        public WholeSchool {
            Objects.requireNonNull(school, "school");
        }
    }
}
