package org.nurture.json;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.NhsNumber;
import org.nurture.identity.Pseudonym;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Upn;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * An event on its way between services: a CloudEvents 1.0 envelope in JSON, structured mode, around one of our documents or
 * around one case of {@code ReferralEvent}.
 *
 * <p>Brokers write subjects and other attributes into logs and headers. So the subject is a {@link Pseudonym} and nothing
 * else; no identifier of a child has a place outside {@code data}. What has the form and the check digit of a unique pupil
 * number or an NHS number is refused there; names are not recognised, and are for the caller to leave out.
 *
 * <p>An event of a referral has a subject, and says in the extension attribute {@code referral} of which referral it is:
 * {@link #withReferral}. An envelope whose type is one of ours, beginning with {@code org.nurture.}, holds data of that type.
 *
 * <p>Immutable, as long as its data are; those of this library are.
 *
 * @param <T> the type of the data
 */
public final class EventEnvelope<T> {
    /** The extension attribute that has the id of the referral. */
    static final String REFERRAL = "referral";

    private static final int LONGEST = 300;
    private static final String OURS = "org.nurture.";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern GROUPS_OF_DIGITS =
            Pattern.compile("(?<![0-9])([0-9]{3})[ -]([0-9]{3})[ -]([0-9]{4})(?![0-9])");
    private static final Pattern TYPE =
            Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+\\.v[1-9][0-9]{0,3}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,40}");

    private final String id;
    private final URI source;
    private final String type;
    private final Optional<Pseudonym> subject;
    private final Optional<Instant> time;
    private final SortedMap<String, Object> extensions;
    private final T data;
    private final EnvelopeData form;

    private EventEnvelope(
            String id,
            URI source,
            String type,
            Optional<Pseudonym> subject,
            Optional<Instant> time,
            SortedMap<String, Object> extensions,
            T data) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw refused("id");
        }
        if (source.toString().isBlank() || source.toString().length() > LONGEST) {
            throw refused("source");
        }
        if (type.length() > LONGEST || !TYPE.matcher(type).matches()) {
            throw RefusedInputException.at(Pointer.ROOT.child("type"), "envelope.type");
        }
        this.form = EnvelopeData.holding(data);
        if (type.startsWith(OURS) && !type.equals(form.eventType(data))) {
            throw RefusedInputException.at(Pointer.ROOT.child("type"), "envelope.type-of-data");
        }
        refuseIdentifier("id", id);
        refuseIdentifier("source", source.toString());
        this.id = id;
        this.source = source;
        this.type = type;
        this.subject = subject;
        this.time = time;
        this.extensions = extensions;
        this.data = data;
    }

    /** Refuses a text that holds what identifies a child. */
    private static void refuseIdentifier(String member, String text) {
        String joined = GROUPS_OF_DIGITS.matcher(text).replaceAll("$1$2$3");
        Matcher words = WORD.matcher(joined);
        while (words.find()) {
            String upper = words.group().toUpperCase(Locale.ROOT);
            if (Upn.tryParse(upper).isPresent() || NhsNumber.tryParse(upper).isPresent()) {
                throw RefusedInputException.at(Pointer.ROOT.child(member), "envelope.identifier");
            }
        }
    }

    private static RefusedInputException refused(String member) {
        return RefusedInputException.at(
                Pointer.ROOT.child(member), "envelope.text", "longest", Integer.toString(LONGEST));
    }

    /**
     * Puts data into an envelope whose type is {@link #typeOf}.
     *
     * @param <T> the type of the data
     * @param id the id of the event, never given twice by one source; 1 to 300 characters, no identifier of a child
     * @param source where the event happened, such as {@code https://nurture.example/derbyshire}
     * @param data an entity of the core, or a case of {@code ReferralEvent}
     * @return the envelope, without subject and time
     * @throws RefusedInputException with code {@code envelope.text} if the id or the source is blank or too long, or {@code
     *     envelope.identifier} if one of them holds what looks like an identifier of a child
     * @throws IllegalArgumentException if the data are neither
     */
    public static <T> EventEnvelope<T> of(String id, URI source, T data) {
        return new EventEnvelope<>(
                id, source, typeOf(data), Optional.empty(), Optional.empty(), Collections.emptySortedMap(), data);
    }

    /**
     * Answers the type that an envelope around such data has unless it is given another.
     *
     * @param data an entity of the core, or a case of {@code ReferralEvent}
     * @return the package, the name and the version of the form: {@code org.nurture.referral.submitted.v1}
     * @throws IllegalArgumentException if the data are neither
     */
    public static String typeOf(Object data) {
        return EnvelopeData.holding(data).eventType(data);
    }

    /**
     * Reads an envelope.
     *
     * @param <T> the type of the data
     * @param json the envelope in UTF-8
     * @param type an entity of the core, or {@code ReferralEvent.class}
     * @return the envelope, or all problems with envelope and data, the latter below {@code /data}
     * @throws IllegalArgumentException if the type is neither
     */
    public static <T> ReadResult<EventEnvelope<T>> read(byte[] json, Class<T> type) {
        return new EnvelopeReader<>(type).read(json);
    }

    /**
     * Reads an envelope.
     *
     * @param <T> the type of the data
     * @param json the envelope
     * @param type an entity of the core, or {@code ReferralEvent.class}
     * @return the envelope, or all problems with envelope and data, the latter below {@code /data}
     * @throws IllegalArgumentException if the type is neither
     */
    public static <T> ReadResult<EventEnvelope<T>> read(String json, Class<T> type) {
        return new EnvelopeReader<>(type).read(json);
    }

    /**
     * Answers an envelope of another type, for those who name events by a domain of their own.
     *
     * @param other a reversed domain name that ends in a version, such as {@code uk.example.referral.submitted.v1}
     * @return the envelope
     * @throws RefusedInputException with code {@code envelope.type} if it is anything else, or {@code
     *     envelope.type-of-data} if it is one of ours and the data are not of it
     */
    public EventEnvelope<T> withType(String other) {
        return new EventEnvelope<>(id, source, other, subject, time, extensions, data);
    }

    /**
     * Answers an envelope that says whom the event is about.
     *
     * @param about the pseudonym that stands for the child between these services
     * @return the envelope
     */
    public EventEnvelope<T> withSubject(Pseudonym about) {
        return new EventEnvelope<>(id, source, type, Optional.of(about), time, extensions, data);
    }

    /**
     * Answers an envelope that says when the event happened.
     *
     * @param moment the moment
     * @return the envelope
     */
    public EventEnvelope<T> withTime(Instant moment) {
        return new EventEnvelope<>(id, source, type, subject, Optional.of(moment), extensions, data);
    }

    /**
     * Answers an envelope with an extension attribute, such as {@code traceparent}.
     *
     * @param name 1 to 40 lower-case letters and digits, no attribute of CloudEvents itself
     * @param value a {@code String}, an {@code Integer} or a {@code Boolean}; nothing that identifies a child
     * @return the envelope
     * @throws RefusedInputException with code {@code envelope.attribute} if the name or the value is anything else, or {@code
     *     envelope.identifier} if the value holds what looks like an identifier of a child
     */
    public EventEnvelope<T> withExtension(String name, Object value) {
        boolean kind = value instanceof String || value instanceof Integer || value instanceof Boolean;
        if (!kind || !isExtension(name)) {
            throw RefusedInputException.of("envelope.attribute");
        }
        refuseIdentifier(name, value.toString());
        SortedMap<String, Object> more = new TreeMap<>(extensions);
        more.put(name, value);
        return new EventEnvelope<>(id, source, type, subject, time, Collections.unmodifiableSortedMap(more), data);
    }

    /**
     * Answers an envelope that says of which referral the event is, in the extension attribute {@code referral}.
     *
     * @param referral the id of the referral, no identifier of the child
     * @return the envelope
     * @throws RefusedInputException with code {@code envelope.identifier} if the id looks like an identifier of a child
     */
    public EventEnvelope<T> withReferral(ReferralId referral) {
        return withExtension(REFERRAL, referral.text());
    }

    static boolean isExtension(String name) {
        return NAME.matcher(name).matches() && !EnvelopeReader.ATTRIBUTES.contains(name);
    }

    /**
     * Answers the id of the event, unique with its source.
     *
     * @return the id
     */
    public String getId() {
        return id;
    }

    /**
     * Answers where the event happened.
     *
     * @return the source
     */
    public URI getSource() {
        return source;
    }

    /**
     * Answers what kind of event it is.
     *
     * @return a reversed domain name with a version
     */
    public String getType() {
        return type;
    }

    /**
     * Answers whom the event is about.
     *
     * @return the pseudonym; empty if the event is about no child, or does not say; of a referral's event never empty once
     *     it was read
     */
    public Optional<Pseudonym> getSubject() {
        return subject;
    }

    /**
     * Answers of which referral the event is, as its extension attribute {@code referral} says.
     *
     * @return the id; empty if the envelope does not say
     */
    public Optional<ReferralId> getReferral() {
        return Optional.ofNullable(extensions.get(REFERRAL))
                .map(Object::toString)
                .flatMap(ReferralId::tryParse);
    }

    /**
     * Answers when the event happened.
     *
     * @return the moment; empty if the envelope does not say
     */
    public Optional<Instant> getTime() {
        return time;
    }

    /**
     * Answers the id of the schema that the data fit.
     *
     * @return such as {@code urn:nurture:schema:referral-event:1}
     */
    public URI getDataschema() {
        return form.dataschema();
    }

    /**
     * Answers the extension attributes, by name.
     *
     * @return texts, whole numbers and truth values, unmodifiable
     */
    public SortedMap<String, Object> getExtensions() {
        return extensions;
    }

    /**
     * Answers the data.
     *
     * @return the data
     */
    public T getData() {
        return data;
    }

    /**
     * Writes the envelope in one line.
     *
     * @return the text in UTF-8, of the media type {@code application/cloudevents+json}
     * @throws RefusedInputException with code {@code envelope.subject} if it is around an event of a referral and has no
     *     subject
     */
    public byte[] toJson() {
        if (form.needsSubject() && subject.isEmpty()) {
            throw RefusedInputException.at(Pointer.ROOT.child("subject"), "envelope.subject");
        }
        return new EnvelopeWriter(form).write(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventEnvelope<?> envelope
                && List.of(id, source, type, subject, time, extensions, data)
                        .equals(List.of(
                                envelope.id,
                                envelope.source,
                                envelope.type,
                                envelope.subject,
                                envelope.time,
                                envelope.extensions,
                                envelope.data));
    }

    @Override
    public int hashCode() {
        return List.of(id, source, type, subject, time, extensions, data).hashCode();
    }

    /** Answers type and id; nothing of the data. */
    @Override
    public String toString() {
        return "EventEnvelope[" + type + " " + id + "]";
    }
}
