package org.nurture.group;

/**
 * The model that a group follows, as the literature's typology has them. The names and their meaning are recalled, not
 * cited.
 *
 * <p>A model is what a school says of its group. Whether sessions, staff and size are those of the model is for rules
 * to say.
 */
public enum GroupModel {
    /**
     * A class of its own with a teacher and an assistant, for most of the week; children register in their base class
     * each day.
     */
    CLASSIC,
    /**
     * The same principles in another form: part of the week, another age or another staffing.
     */
    NEW_VARIANT,
    /**
     * Informed by the principles without being a nurture group: a breakfast, lunch or after-school group.
     */
    NURTURE_INFORMED,
    /**
     * Bears the name, but goes against the principles.
     */
    IN_NAME_ONLY
}
