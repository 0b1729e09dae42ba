package org.nurture.examples.quickstart;

import org.nurture.accreditation.Shortfall;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows accreditation to machines. */
final class AccreditationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AccreditationJson() {}

    static String of(AccreditationReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("network", report.network().getId().text())
                .put("on", report.on().toString())
                .put("until", report.until().toString())
                .put("refused", report.refused());
        ArrayNode people = root.putArray("people");
        report.people()
                .forEach(person -> people.addObject()
                        .put("id", person.practitioner().getId().text())
                        .put("training", word(person.training()))
                        .put("certificates", word(person.certificate())));
        ArrayNode groups = root.putArray("groups");
        for (AccreditationReport.GroupRow row : report.groups()) {
            ObjectNode group = groups.addObject()
                    .put("id", row.group().getId().text())
                    .put("qualityMark", word(row.mark()))
                    .put("staffed", word(row.staffed()));
            ArrayNode lacks = group.putArray("lacks");
            row.lacks().forEach(each -> shortfall(lacks.addObject(), each));
        }
        ArrayNode notKnown = root.putArray("notKnown");
        report.forecast().notKnown().forEach(group -> notKnown.add(group.text()));
        ArrayNode silent = root.putArray("policySilent");
        report.forecast().policySilent().forEach(need -> silent.add(word(need)));
        ArrayNode endings = root.putArray("endings");
        report.endings()
                .forEach(ending -> endings.addObject()
                        .put("on", ending.on().toString())
                        .put("what", ending.what())
                        .put("whose", ending.whose())
                        .put("then", word(ending.standing())));
        ObjectNode plan = root.putObject("plan");
        ArrayNode train = plan.putArray("train");
        report.plan().people().forEach(who -> train.add(who.text()));
        plan.put("atLeast", report.plan().atLeast()).put("proven", report.plan().proven());
        ArrayNode ifTrained = plan.putArray("trainIfTrained");
        report.plan().peopleIfTrained().forEach(who -> ifTrained.add(who.text()));
        plan.put("atLeastIfTrained", report.plan().atLeastIfTrained())
                .put("certain", report.plan().isCertain());
        ArrayNode ask = plan.putArray("askFirst");
        report.plan().notKnown().forEach(who -> ask.add(who.text()));
        ArrayNode presence = plan.putArray("presenceNotKnown");
        report.plan()
                .presenceNotKnown()
                .forEach(each -> shortfall(presence.addObject(), each)
                        .put("group", each.group().text()));
        ArrayNode beyond = plan.putArray("beyondTraining");
        report.plan()
                .beyondTraining()
                .forEach(each -> shortfall(beyond.addObject(), each)
                        .put("group", each.group().text()));
        ArrayNode terms = root.putArray("terms");
        report.terms()
                .forEach(term -> terms.addObject()
                        .put("year", term.term().year().text())
                        .put("term", word(term.term().name()))
                        .put("on", term.day().toString())
                        .put("certificated", term.certificated())
                        .put("staffed", term.staffed())
                        .put("qualityMarked", term.marked())
                        .put("ceasesToCount", term.endings()));
        return MAPPER.writeValueAsString(root);
    }

    private static ObjectNode shortfall(ObjectNode node, Shortfall each) {
        node.put("halfDay", each.halfDay().text())
                .put("need", word(each.need()))
                .put("from", each.span().start().toString())
                .put("present", each.present())
                .put("perhaps", each.perhaps())
                .put("wanted", each.wanted())
                .put("begins", each.begins());
        ArrayNode causes = node.putArray("causes");
        each.causes()
                .forEach(lapse -> causes.addObject()
                        .put("practitioner", lapse.practitioner().text())
                        .put("on", lapse.on().toString()));
        each.span().endExclusive().ifPresent(end -> node.put("until", end.toString()));
        return node;
    }

    private static String word(Enum<?> constant) {
        return CheckReport.words(constant).replace(' ', '-');
    }
}
