package org.nurture.group;

import java.time.LocalDate;
import org.nurture.identity.Role;

/**
 * Parents' or carers' agreement to a place, as last recorded. It is permission to attend, not a ground for processing
 * data.
 *
 * @param status how they stand
 * @param recordedOn the day on which it was recorded
 * @param recordedBy in what capacity somebody recorded it
 */
public record Agreement(AgreementStatus status, LocalDate recordedOn, Role recordedBy) {}
