package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;

/**
 * What visitors of a public quiz do, each by a function of the database that does nothing else. The application's
 * database role reads no result; whoever has its secret does. See D46.
 */
@Dependent
public class VisitorBox extends FirmRepository {

    /**
     * A public quiz as it is now.
     *
     * @param formKey signs its forms
     * @param document what is asked; {@code null}: the one with the digest that the caller knows
     */
    public record Quiz(
            String title,
            String greeting,
            boolean asksContact,
            boolean open,
            byte[] formKey,
            UUID versionId,
            String digest,
            String document) {}

    /**
     * A visitor's own result.
     *
     * @param language in which it was answered
     * @param title the quiz's
     * @param asksContact whether the firm asks for an address
     * @param contactLeft whether one was left
     * @param document what was asked; {@code null}: the one with the digest that the caller knows
     */
    public record Result(
            String title,
            String language,
            LocalDate takenOn,
            List<Integer> answers,
            boolean asksContact,
            boolean contactLeft,
            String digest,
            String document) {}

    /** What became of what was sent. */
    public enum Sent {
        SENT,
        /** Sent before, the same. */
        SAME,
        /** Sent before, with other answers, which stand. */
        OTHER,
        CLOSED,
        /** The quiz asks something else by now. */
        CHANGED
    }

    /**
     * An address that is left.
     *
     * @param id made so that leaving another takes its place
     * @param consent the words that were agreed to
     * @param resultToken the result's secret, if that was agreed to as well; else {@code null}
     */
    public record Left(UUID id, String name, String email, String language, String consent, String resultToken) {}

    /**
     * What the visitor is asked.
     *
     * @param known the digest of the document that the caller has; may be {@code null}
     * @throws NotFound if their link is for something else
     */
    public Quiz look(Guest guest, String known) {
        return ask(guest, "select * from app.public_quiz(?)", VisitorBox::quiz, known).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    /**
     * Takes a form's answers, once.
     *
     * @param sheet made from the form: the same for the same form
     * @param tokenHash the digest of the result's secret
     */
    public Sent send(
            Guest guest, UUID sheet, String tokenHash, UUID versionId, List<Integer> answers, String language) {
        return sent(ask(
                guest,
                "select app.send_public(?, ?, ?, ?, ?)",
                row -> row.getString(1),
                sheet,
                tokenHash,
                versionId,
                answers.stream().map(Integer::shortValue).toArray(Short[]::new),
                language));
    }

    /**
     * The result whose secret has this digest, taken at this guest's link.
     *
     * @param contact the id that an address has which was left with it
     */
    public Optional<Result> result(Guest guest, String tokenHash, String known, UUID contact) {
        return ask(guest, "select * from app.public_result(?, ?, ?)", VisitorBox::result, tokenHash, known, contact)
                .stream()
                .findFirst();
    }

    /** Keeps an address for the firm, in place of one left before, for whoever has a result's secret. */
    public Sent leave(Guest guest, String tokenHash, Left left) {
        return sent(ask(
                guest,
                "select app.leave_contact(?, ?, ?, ?, ?, ?, ?)",
                row -> row.getString(1),
                left.id(),
                tokenHash,
                left.name(),
                left.email(),
                left.language(),
                left.consent(),
                left.resultToken()));
    }

    /** Takes back an address that was left with a result; whether there was one. */
    public boolean takeBack(Guest guest, String tokenHash, UUID contact) {
        return ask(guest, "select app.take_contact_back(?, ?)", row -> row.getBoolean(1), contact, tokenHash)
                .get(0);
    }

    /** How many answered, by link. */
    public Map<UUID, Long> counts(Member member) {
        Map<UUID, Long> counts = new HashMap<>();
        ask(
                member,
                "select * from app.public_counts()",
                row -> counts.put(row.getObject(1, UUID.class), row.getLong(2)));
        return counts;
    }

    /** Forgets results taken before a day, for due work alone. */
    public long forget(Member system, LocalDate before) {
        return ask(system, "select app.forget_results(?)", row -> row.getLong(1), before)
                .get(0);
    }

    private static Sent sent(List<String> answer) {
        if (answer.get(0).equals("UNKNOWN")) {
            throw new NotFound("guest.unknown");
        }
        return Sent.valueOf(answer.get(0));
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        return new Quiz(
                row.getString("title"),
                row.getString("greeting"),
                row.getBoolean("asks_contact"),
                row.getBoolean("open"),
                row.getBytes("form_key"),
                row.getObject("version_id", UUID.class),
                row.getString("digest"),
                row.getString("document"));
    }

    private static Result result(ResultSet row) throws SQLException {
        Array answers = row.getArray("answers");
        return new Result(
                row.getString("title"),
                row.getString("language"),
                row.getObject("taken_on", LocalDate.class),
                Arrays.stream((Object[]) answers.getArray())
                        .map(answer -> ((Number) answer).intValue())
                        .toList(),
                row.getBoolean("asks_contact"),
                row.getBoolean("contact_left"),
                row.getString("digest"),
                row.getString("document"));
    }
}
