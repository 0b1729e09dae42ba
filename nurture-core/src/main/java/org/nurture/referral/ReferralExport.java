package org.nurture.referral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.identity.Role;
import org.nurture.privacy.ExportedDetail;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.Narrative;
import org.nurture.privacy.SubjectExport;

/**
 * What referrals contribute to the export of all that is held of a child: who refers, and every event in the order of the
 * history. Events that were taken out are among them, since they are held; where one was entered for the wrong child, it
 * tells of another child, and whoever hands the export over has to look for that.
 */
public final class ReferralExport {
    private ReferralExport() {}

    /**
     * Adds the child's referrals, and every event of theirs.
     *
     * @param referrals the referrals; those of other children are passed over
     * @param export the export
     */
    public static void contribute(Collection<Referral> referrals, SubjectExport export) {
        for (Referral referral : referrals) {
            if (referral.getPupil().equals(export.pupil())) {
                export.add(new ExportedRecord(
                        "referral",
                        referral.getId().text(),
                        Optional.empty(),
                        List.of(new ExportedDetail(
                                "home school", referral.getHomeSchool().text()))));
                referral.getEvents().forEach(event -> export.add(record(referral, event, export)));
            }
        }
    }

    private static ExportedRecord record(Referral referral, ReferralEvent event, SubjectExport export) {
        EventHeader header = event.header();
        Details details = new Details(export, header.actor());
        details.add("what happened", words(event.kind().text()));
        details.add("in what capacity", SubjectExport.words(header.actor()));
        details.add("recorded at", header.recordedAt().toString());
        header.authority().ifPresent(authority -> details.shown("on what authority", authority));
        header.reason().ifPresent(reason -> details.narrative("why", reason));
        header.amends().ifPresent(wrong -> details.add("puts right", wrong.text()));
        details.of(event);
        return new ExportedRecord(
                "event of the referral " + referral.getId().text(),
                header.id().text(),
                Optional.of(header.happenedOn()),
                details.list);
    }

    private static String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    private static String words(Collection<?> constants) {
        return constants.stream().map(ReferralExport::words).collect(Collectors.joining(", "));
    }

    /** The details of one event. */
    private static final class Details {
        private final List<ExportedDetail> list = new ArrayList<>();
        private final SubjectExport export;
        private final Role writer;

        private Details(SubjectExport export, Role writer) {
            this.export = export;
            this.writer = writer;
        }

        private void add(String label, String text) {
            list.add(new ExportedDetail(label, text));
        }

        private void shown(String label, String text) {
            add(label, export.show(text, writer));
        }

        private void narrative(String label, Narrative text) {
            add(label, export.show(text, writer));
        }

        private void of(ReferralEvent event) {
            if (event instanceof ConcernRaised raised) {
                add("concern", words(raised.categories()));
                raised.description().ifPresent(text -> narrative("what is seen", text));
            } else if (event instanceof BarriersNoted noted) {
                add("barriers to learning", words(noted.barriers()));
            } else if (event instanceof SupportTried tried) {
                narrative("support tried", tried.support());
                tried.when().ifPresent(span -> add("when", span.toString()));
            } else if (event instanceof ObservationAdded added) {
                add("observation", added.observation().text());
            } else if (event instanceof AssessmentAdded added) {
                add("assessment", added.assessment().text());
            } else if (event instanceof ContraIndicationNoted noted) {
                narrative("to look at closely", noted.description());
            } else if (event instanceof ConsentRecorded recorded) {
                add("agreement of parents or carers", words(recorded.status()));
            } else if (event instanceof PanelConvened convened) {
                add("members of the panel", words(convened.members()));
            } else if (event instanceof PrioritySet set) {
                add("priority", words(set.priority()));
            } else {
                ofPlace(event);
            }
        }

        private void ofPlace(ReferralEvent event) {
            if (event instanceof Accepted agreed) {
                add("group", agreed.group().text());
                agreed.conditions().forEach(condition -> narrative("condition", condition));
            } else if (event instanceof Started started) {
                add("group", started.group().text());
            } else if (event instanceof TargetSet set) {
                add("area of gain", words(set.area()));
                narrative("target", set.target());
            } else if (event instanceof TargetMet met) {
                add("target met", met.target().text());
            } else if (event instanceof Reviewed reviewed) {
                add("outcome of the review", words(reviewed.outcome()));
            } else if (event instanceof StayExtended extended) {
                add("may stay until the day before", extended.untilExclusive().toString());
            } else if (event instanceof ReturnPlanned planned) {
                planned.steps()
                        .forEach(step -> add(
                                "half-days a week in the base class from " + step.from(),
                                Integer.toString(step.baseClassHalfDays())));
            } else if (event instanceof SetBack back) {
                add("half-days a week in the base class", Integer.toString(back.baseClassHalfDays()));
            } else if (event instanceof FollowedUp followed) {
                narrative("what was found", followed.finding());
            } else if (event instanceof ReferredOnward referred) {
                add("referred to", words(referred.destination()));
                referred.service().ifPresent(service -> shown("service", service));
            } else if (event instanceof Overridden overridden) {
                add("rule set aside", overridden.rule());
                overridden.step().ifPresent(step -> add("for the step", step.text()));
            } else if (event instanceof Unrecognised later) {
                add("kind, as a later version names it", later.type());
            } else if (event instanceof Retracted retracted) {
                add("no longer counts", retracted.event().text());
            }
        }
    }
}
