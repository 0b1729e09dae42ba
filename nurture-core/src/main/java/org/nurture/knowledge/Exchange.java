package org.nurture.knowledge;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.ExchangeId;
import org.nurture.identity.Role;
import org.nurture.principle.Principle;
import org.nurture.privacy.Narrative;
import org.nurture.schooling.KeyStage;
import org.nurture.style.NurtureStyle;

/**
 * A contribution to the exchange of practice between schools, and the replies to it.
 */
@Value.Immutable
@NurtureStyle
public abstract class Exchange {
    Exchange() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract ExchangeId getId();

    /**
     * Answers whether it asks or tells.
     *
     * @return the kind
     */
    public abstract ExchangeKind getKind();

    /**
     * Answers what it is about, in a line.
     *
     * @return the topic, 1 to 200 characters
     */
    @Size(min = 1, max = 200)
    public abstract String getTopic();

    /**
     * Answers the principles that it touches.
     *
     * @return the principles; none if none was noted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Principle> getPrinciples();

    /**
     * Answers the key stages that it touches.
     *
     * @return the key stages; none if none was noted
     */
    @Value.NaturalOrder
    public abstract SortedSet<KeyStage> getKeyStages();

    /**
     * Answers when it was written.
     *
     * @return the day
     */
    public abstract LocalDate getWrittenOn();

    /**
     * Answers in what capacity it was written.
     *
     * @return the role
     */
    public abstract Role getAuthor();

    /**
     * Answers the words.
     *
     * @return free text that names no child
     */
    public abstract Narrative getText();

    /**
     * Answers the replies, in their order.
     *
     * @return at most 500 replies; none so far
     */
    @Size(max = 500)
    public abstract List<Reply> getReplies();

    /**
     * Adds a reply after those that are there.
     *
     * @param reply the reply
     * @return a copy that holds it as its last reply
     */
    public final Exchange with(Reply reply) {
        return toBuilder().addReplies(reply).build();
    }

    /**
     * Begins an exchange.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this exchange
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Exchange}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableExchange.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
