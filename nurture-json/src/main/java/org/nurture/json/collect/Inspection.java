package org.nurture.json.collect;

import java.util.HashSet;
import java.util.Set;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/** Looks in JSON of any form for members twice and halves of characters, of which each reader makes something else. */
final class Inspection {
    private final Problems problems;

    Inspection(Problems problems) {
        this.problems = problems;
    }

    void value(Node node, Pointer at) {
        if (node instanceof Node.Text text && Surrogates.hasLone(text.text())) {
            problems.report(Problem.of("json.surrogate"), at, text.position());
        } else if (node instanceof Node.Entries entries) {
            for (int i = 0; i < entries.entries().size(); i++) {
                value(entries.entries().get(i), at.child(i));
            }
        } else if (node instanceof Node.Members members) {
            Set<String> names = new HashSet<>();
            for (Node.Member member : members.members()) {
                Pointer place = at.child(MemberNames.shown(member.name()));
                if (!names.add(member.name())) {
                    problems.report(Problem.of("json.duplicate-member"), place, member.position());
                }
                member(member, place);
            }
        }
    }

    void member(Node.Member member, Pointer at) {
        if (Surrogates.hasLone(member.name())) {
            problems.report(Problem.of("json.surrogate"), at, member.position());
        }
        value(member.value(), at);
    }
}
