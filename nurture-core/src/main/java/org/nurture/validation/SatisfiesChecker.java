package org.nurture.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.network.Network;
import org.nurture.network.NetworkOnDay;
import org.nurture.network.NurtureRules;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Catalogue;
import org.nurture.rule.Decision;
import org.nurture.rule.DecisionText;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;

/** Runs a book for a validator, which makes it; hosts never do. */
public final class SatisfiesChecker implements ConstraintValidator<Satisfies, Object> {
    private @Nullable RuleBook<?> book;
    private @Nullable Policy policy;
    private volatile @Nullable PreparedBook<?> prepared;
    private Undetermined undetermined = Undetermined.REPORT;
    private String message = "";
    private String openMessage = "";

    /** Made by the validator. */
    public SatisfiesChecker() {}

    @Override
    public void initialize(Satisfies constraint) {
        List<HostRules> hosts = ServiceLoader.load(HostRules.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Catalogue catalogue = catalogue(hosts);
        book = catalogue
                .book(constraint.book())
                .orElseThrow(() -> new ConstraintDeclarationException("there is no book " + constraint.book()));
        List<PolicyLayer> known = new ArrayList<>(NurtureRules.presets());
        for (HostRules host : hosts) {
            for (PolicyLayer layer : host.layers()) {
                requireSound(layer, catalogue);
                known.add(layer);
            }
        }
        policy = policy(constraint.policy(), known);
        undetermined = constraint.undetermined();
        message = constraint.message();
        openMessage = constraint.openMessage();
    }

    private static Catalogue catalogue(List<HostRules> hosts) {
        List<RuleBook<?>> books = new ArrayList<>(NurtureRules.CATALOGUE.books());
        hosts.forEach(host -> books.addAll(host.books()));
        try {
            return Catalogue.of(books);
        } catch (IllegalArgumentException clash) {
            throw new ConstraintDeclarationException("the host's books cannot be used: " + clash.getMessage(), clash);
        }
    }

    private static void requireSound(PolicyLayer layer, Catalogue catalogue) {
        List<Problem> problems = catalogue.problems(layer);
        if (!problems.isEmpty()) {
            throw new ConstraintDeclarationException("the host's layer " + layer.getId() + " cannot be used:\n"
                    + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    private static Policy policy(String[] ids, List<PolicyLayer> known) {
        List<PolicyLayer> named = new ArrayList<>();
        for (String id : ids) {
            named.add(known.stream()
                    .filter(layer -> layer.getId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new ConstraintDeclarationException("there is no layer " + id)));
        }
        if (named.isEmpty()) {
            named.add(PolicyLayer.builder().id("none").title("No policy").build());
        }
        try {
            return Policy.resting(named, known);
        } catch (RefusedInputException refused) {
            throw new ConstraintDeclarationException(
                    "the layers cannot be put together: " + refused.getMessage(), refused);
        }
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        RuleBook<?> rules = book;
        Policy given = policy;
        if (value == null || rules == null || given == null) {
            return true;
        }
        LocalDate day = LocalDate.now(context.getClockProvider().getClock());
        PreparedBook<?> ready = prepared;
        if (ready == null || !ready.policy().effective().equals(day)) {
            ready = rules.under(given.on(day));
            prepared = ready;
        }
        return judge(ready, subject(value, rules, day), context);
    }

    private <S> boolean judge(PreparedBook<S> rules, Object subject, ConstraintValidatorContext context) {
        Decision decision = rules.decide(rules.book().subject().cast(subject));
        if (decision.getVerdict() == Verdict.MET
                || (decision.getVerdict() == Verdict.UNDETERMINED && undetermined == Undetermined.IGNORE)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean reported = false;
        for (Finding finding : decision.getFindings()) {
            if (finding.getLevel() == Level.REQUIRED && isReported(finding)) {
                report(finding, rules.book(), context);
                reported = true;
            }
        }
        if (!reported) {
            context.buildConstraintViolationWithTemplate("{org.nurture.validation.Satisfies.silent}")
                    .addConstraintViolation();
        }
        return false;
    }

    private boolean isReported(Finding finding) {
        return finding.getStatus() == RuleStatus.VIOLATED
                || (finding.getStatus() == RuleStatus.UNDETERMINED && undetermined == Undetermined.REPORT);
    }

    private void report(Finding finding, RuleBook<?> rules, ConstraintValidatorContext context) {
        String template = finding.getStatus() == RuleStatus.UNDETERMINED ? openMessage : message;
        String said = String.join("; ", DecisionText.of(finding, rules));
        add(context.buildConstraintViolationWithTemplate(template + " " + literal(said)), finding.getPointer());
    }

    /** What a validator would take for a placeholder of its own is no placeholder here. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }

    /** Adds the violation at the pointer, as a property path: a number is the place in the list before it. */
    private static void add(ConstraintViolationBuilder violation, Pointer pointer) {
        Function<String, NodeBuilderCustomizableContext> next = violation::addPropertyNode;
        Runnable end = violation::addConstraintViolation;
        OptionalInt index = OptionalInt.empty();
        for (String segment : pointer.segments()) {
            if (segment.matches("[0-9]{1,9}")) {
                index = OptionalInt.of(Integer.parseInt(segment));
                continue;
            }
            NodeBuilderCustomizableContext node = next.apply(segment);
            if (index.isPresent()) {
                NodeBuilderDefinedContext placed = node.inIterable().atIndex(index.getAsInt());
                next = placed::addPropertyNode;
                end = placed::addConstraintViolation;
                index = OptionalInt.empty();
            } else {
                next = node::addPropertyNode;
                end = node::addConstraintViolation;
            }
        }
        end.run();
    }

    private static Object subject(Object value, RuleBook<?> rules, LocalDate day) {
        Object subject = value instanceof Judged<?> judged
                ? judged.on(day)
                : value instanceof NurtureGroup group
                        ? GroupOnDay.of(group, day)
                        : value instanceof Network network ? NetworkOnDay.of(network, day) : value;
        if (!rules.subject().isInstance(subject)) {
            throw new ConstraintDeclarationException("the book " + rules.id() + " does not judge "
                    + value.getClass().getName());
        }
        return subject;
    }
}
