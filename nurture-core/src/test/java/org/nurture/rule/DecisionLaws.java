package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.rule.RandomBooks.Draft;

/** What holds of every decision, whatever the book and the subject. */
class DecisionLaws {
    @Provide
    Arbitrary<PreparedBook<Sheet>> books() {
        return RandomBooks.books();
    }

    @Provide
    Arbitrary<List<Draft>> drafts() {
        return RandomBooks.drafts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return RandomBooks.sheets(3);
    }

    @Property(tries = 3000)
    void bothModesGiveOneAnswer(@ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        assertThat(book.verdict(sheet)).isEqualTo(book.decide(sheet).getVerdict());
    }

    @Property(tries = 2000)
    void whatIsAskedOftenIsAnsweredAlike(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet other, @ForAll("sheets") Sheet sheet) {
        for (int i = 0; i <= Question.OFTEN; i++) {
            book.verdict(other);
        }
        assertThat(book.verdict(sheet)).isEqualTo(book.decide(sheet).getVerdict());
    }

    @Property(tries = 2000)
    void aHandleAnswersAsAWalkDoes(@ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet sheet)
            throws Throwable {
        Condition<Sheet> demand = drafts.get(0).requires().bind(RandomBooks.empty());
        Outcome answer = (Outcome) Question.handle(demand.asking()).invokeExact((Object) sheet, 0);
        assertThat(answer).isEqualTo(demand.eval(sheet, 0));
    }

    @Property(tries = 3000)
    void theVerdictFollowsFromTheFindings(@ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        Decision decision = book.decide(sheet);
        List<RuleStatus> required = decision.getFindings().stream()
                .filter(finding -> finding.getLevel() == Level.REQUIRED)
                .map(Finding::getStatus)
                .toList();
        Verdict expected = required.contains(RuleStatus.VIOLATED)
                ? Verdict.NOT_MET
                : required.contains(RuleStatus.UNDETERMINED) || !required.contains(RuleStatus.SATISFIED)
                        ? Verdict.UNDETERMINED
                        : Verdict.MET;
        assertThat(decision.getVerdict()).isEqualTo(expected);
        assertThat(decision.getFindings()).hasSameSizeAs(book.book().rules());
    }

    @Property(tries = 3000)
    void learningAFactNeverFlipsWhatIsSettled(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet, @ForAll Random random) {
        Sheet learnt = sheet.copy();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at) && random.nextBoolean()) {
                long value;
                do {
                    value = random.nextInt((int) Sheet.most(at) + 1);
                } while (!sheet.mayBe(at, value));
                learnt.set(at, value);
            }
        }
        Decision before = book.decide(sheet);
        Decision after = book.decide(learnt);
        for (Finding finding : before.getFindings()) {
            if (finding.getStatus() != RuleStatus.UNDETERMINED) {
                assertThat(after.finding(finding.getRule()).orElseThrow().getStatus())
                        .isEqualTo(finding.getStatus());
            }
        }
        if (before.getVerdict() == Verdict.NOT_MET || before.getVerdict() == Verdict.MET) {
            assertThat(after.getVerdict()).isEqualTo(before.getVerdict());
        }
    }

    @Property(tries = 2000)
    void theOrderOfRulesAndOfPartsChangesNothing(
            @ForAll("drafts") List<Draft> drafts, @ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Draft> turned = new ArrayList<>(drafts);
        Collections.shuffle(turned, random);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rowLow().length; i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, random);
        Sheet shuffled = new Sheet(
                sheet.low(),
                sheet.high(),
                rows.stream().map(row -> sheet.rowLow()[row]).toArray(long[][]::new),
                rows.stream().map(row -> sheet.rowHigh()[row]).toArray(long[][]::new));
        assertThat(RandomBooks.book(turned).verdict(shuffled))
                .isEqualTo(RandomBooks.book(drafts).verdict(sheet));
        assertThat(statuses(RandomBooks.book(turned).decide(shuffled)))
                .isEqualTo(statuses(RandomBooks.book(drafts).decide(sheet)));
    }

    private static String statuses(Decision decision) {
        return decision.getFindings().stream()
                .map(finding -> finding.getLevel() + " " + finding.getStatus())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Property(tries = 2000)
    void denyingADemandTurnsItOver(@ForAll("sheets") Sheet sheet, @ForAll("drafts") List<Draft> drafts) {
        Condition<Sheet> demand = drafts.get(0).requires().bind(RandomBooks.empty());
        assertThat(demand.not().eval(sheet, 0)).isEqualTo(demand.eval(sheet, 0).not());
        assertThat(demand.not().not().text()).isEqualTo(demand.text());
    }

    @Property(tries = 2000)
    void everySettledOrOpenFindingSaysWhatItRestsOn(
            @ForAll("books") PreparedBook<Sheet> book, @ForAll("sheets") Sheet sheet) {
        for (Finding finding : book.decide(sheet).getFindings()) {
            boolean speaks = finding.getStatus() != RuleStatus.NOT_APPLICABLE;
            assertThat(finding.getReason().isEmpty()).isEqualTo(speaks);
            if (finding.getStatus() == RuleStatus.UNDETERMINED) {
                assertThat(finding.getObserved()).anyMatch(seen -> seen.state() != FactState.KNOWN);
            }
        }
    }
}
