package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Guest;
import org.counterpart.firm.VisitorBox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a visitor of a public quiz does: looks, answers once with each form, comes back to the result, leaves an address. */
@Stateless
public class PublicQuizService {

    /** What the visitors' links are for. */
    public static final String PURPOSE = "quiz.public";

    /** How long a form can be open. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** A clock of another node may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    VisitorBox box;

    @Inject
    KnownDocuments documents;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** In seconds: what is filled in sooner, nobody read. */
    @Inject
    @ConfigProperty(name = "counterpart.quiz.quickest", defaultValue = "5")
    long quickest;

    /** What is asked, with the ticket of a form. */
    public PublicQuiz look(Guest guest) {
        KnownDocuments.Known known = documents.of(guest.thingId());
        VisitorBox.Quiz quiz = box.look(guest, known.digest());
        return new PublicQuiz(
                quiz.title(),
                quiz.greeting(),
                quiz.asksContact(),
                quiz.open(),
                documents.read(guest.thingId(), known, quiz.digest(), quiz.document()),
                quiz.digest(),
                FormTicket.issue(quiz.formKey(), quiz.digest(), clock.instant()).text());
    }

    /**
     * Takes the answers of one form. Sent again, they are the same result.
     *
     * @return the secret in the result's address
     * @throws Invalid if an answer is missing, out of range or for another version, or the ticket is none
     * @throws Conflict if it cannot be taken: {@code quiz.public.too-quick}, {@code .old}, {@code .changed}, {@code
     *     .sent} before with other answers, {@code .closed}
     */
    public String send(Guest guest, PublicSheet sent) {
        Checks.require(validator, sent);
        KnownDocuments.Known known = documents.of(guest.thingId());
        VisitorBox.Quiz quiz = box.look(guest, known.digest());
        InstrumentDocument document = documents.read(guest.thingId(), known, quiz.digest(), quiz.document());
        FormTicket ticket = FormTicket.read(quiz.formKey(), sent.ticket())
                .orElseThrow(() -> new Invalid("ticket", "quiz.public.ticket"));
        if (!ticket.asks(quiz.digest())) {
            throw new Conflict("quiz.public.changed");
        }
        AnswerChecks checks = new AnswerChecks(document);
        checks.require(sent.answers());
        List<Integer> answers = checks.complete(sent.answers());
        String token = ticket.resultToken();
        requireTimely(ticket);
        VisitorBox.Sent became =
                box.send(guest, ticket.sheetId(), Digest.sha256(token), quiz.versionId(), answers, sent.language());
        return switch (became) {
            case SENT, SAME -> token;
            case OTHER -> throw new Conflict("quiz.public.sent");
            case CLOSED -> throw new Conflict("quiz.public.closed");
            case CHANGED -> throw new Conflict("quiz.public.changed");
        };
    }

    /**
     * A visitor's own result.
     *
     * @param token the secret in its address
     * @throws NotFound if there is no such result of this quiz
     */
    public PublicResult result(Guest guest, String token) {
        requireToken(token);
        KnownDocuments.Known known = documents.of(guest.thingId());
        VisitorBox.Result result = box.result(guest, Digest.sha256(token), known.digest(), contactId(token))
                .orElseThrow(() -> new NotFound("quiz.public.result.unknown"));
        InstrumentDocument document = documents.read(guest.thingId(), known, result.digest(), result.document());
        return new PublicResult(
                result.title(),
                document,
                new Scoring(document).sheet(result.answers()),
                result.language(),
                result.takenOn(),
                result.asksContact(),
                result.contactLeft());
    }

    /**
     * Keeps an address, with consent alone; left again with the same result, it takes the first one's place.
     *
     * @param token the result's secret, which is kept with the address only if that was agreed to as well
     * @throws Conflict if the firm does not ask for addresses
     */
    public void leaveContact(Guest guest, String token, PublicContact contact) {
        requireToken(token);
        Checks.require(validator, contact);
        VisitorBox.Left left = new VisitorBox.Left(
                contactId(token),
                contact.name(),
                contact.email(),
                contact.language(),
                contact.words(),
                contact.shares() ? token : null);
        if (box.leave(guest, Digest.sha256(token), left) == VisitorBox.Sent.CLOSED) {
            throw new Conflict("quiz.public.contact.closed");
        }
    }

    /** Takes an address back; whether there was one. */
    public boolean takeContactBack(Guest guest, String token) {
        requireToken(token);
        return box.takeBack(guest, Digest.sha256(token), contactId(token));
    }

    /** Whoever reads it cannot tell the token. */
    private static UUID contactId(String token) {
        return UUID.nameUUIDFromBytes(Digest.sha256("contact " + token).getBytes(StandardCharsets.US_ASCII));
    }

    private void requireTimely(FormTicket ticket) {
        Instant now = clock.instant();
        Duration open = Duration.between(ticket.issuedAt(), now);
        if (open.compareTo(LONGEST) > 0 || open.compareTo(AHEAD.negated()) < 0) {
            throw new Conflict("quiz.public.old");
        }
        if (open.toSeconds() < quickest) {
            throw new Conflict("quiz.public.too-quick", Map.of("seconds", quickest));
        }
    }

    private static void requireToken(String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            throw new NotFound("quiz.public.result.unknown");
        }
    }
}
