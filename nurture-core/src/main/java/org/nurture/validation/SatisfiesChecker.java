package org.nurture.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.network.Network;
import org.nurture.network.NetworkOnDay;
import org.nurture.network.NurtureRules;
import org.nurture.problem.Pointer;
import org.nurture.rule.Citation;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Required;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;

/** Runs a book for a validator, which makes it; hosts never do. */
public final class SatisfiesChecker implements ConstraintValidator<Satisfies, Object> {
    private static final String OWN_MESSAGE = "{org.nurture.validation.Satisfies.message}";

    private @Nullable RuleBook<?> book;
    private @Nullable Policy policy;
    private Undetermined undetermined = Undetermined.REPORT;
    private String message = OWN_MESSAGE;

    /** Made by the validator. */
    public SatisfiesChecker() {}

    @Override
    public void initialize(Satisfies constraint) {
        List<HostRules> hosts = ServiceLoader.load(HostRules.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        book = Stream.concat(
                        NurtureRules.CATALOGUE.books().stream(), hosts.stream().flatMap(host -> host.books().stream()))
                .filter(each -> each.id().equals(constraint.book()))
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException("there is no book " + constraint.book()));
        List<PolicyLayer> layers = Arrays.stream(constraint.policy())
                .map(id -> Stream.concat(
                                NurtureRules.presets().stream(), hosts.stream().flatMap(host -> host.layers().stream()))
                        .filter(layer -> layer.getId().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ConstraintDeclarationException("there is no layer " + id)))
                .toList();
        policy = layers.isEmpty() ? Policy.of(nothing()) : Policy.of(layers.toArray(PolicyLayer[]::new));
        undetermined = constraint.undetermined();
        message = constraint.message();
    }

    private static PolicyLayer nothing() {
        return PolicyLayer.builder().id("none").title("No policy").build();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        RuleBook<?> rules = book;
        Policy given = policy;
        if (value == null || rules == null || given == null) {
            return true;
        }
        LocalDate day = LocalDate.now(context.getClockProvider().getClock());
        return judge(rules, given, subject(value, rules, day), day, context);
    }

    private <S> boolean judge(
            RuleBook<S> rules, Policy given, Object subject, LocalDate day, ConstraintValidatorContext context) {
        Decision decision = rules.under(given.on(day)).decide(rules.subject().cast(subject));
        if (decision.getVerdict() == Verdict.MET
                || (decision.getVerdict() == Verdict.UNDETERMINED && undetermined == Undetermined.IGNORE)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean reported = false;
        for (Finding finding : decision.getFindings()) {
            if (finding.getLevel() == Level.REQUIRED && isReported(finding)) {
                report(finding, rules, context);
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
        boolean open = finding.getStatus() == RuleStatus.UNDETERMINED;
        String template = message.equals(OWN_MESSAGE) && open ? "{org.nurture.validation.Satisfies.open}" : message;
        String statement =
                rules.rule(finding.getRule()).map(rule -> rule.statement()).orElse("");
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(
                template + " " + literal(statement + " [" + finding.getRule() + sources(finding) + "]"));
        add(violation, finding.getPointer());
    }

    private static String sources(Finding finding) {
        String sources = Stream.concat(
                        finding.getRequired().stream().map(Required::citation), finding.getCitation().stream())
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? "" : "; " + sources;
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
