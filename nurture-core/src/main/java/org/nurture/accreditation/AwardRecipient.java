package org.nurture.accreditation;

import org.nurture.identity.GroupId;
import org.nurture.identity.SchoolId;

/** Who holds a quality award. */
public sealed interface AwardRecipient {
    /**
     * A nurture group.
     *
     * @param group the group's id
     */
    record Group(GroupId group) implements AwardRecipient {}

    /**
     * A school as a whole.
     *
     * @param school the school's id
     */
    record WholeSchool(SchoolId school) implements AwardRecipient {}
}
