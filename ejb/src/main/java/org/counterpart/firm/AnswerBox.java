package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;

/**
 * Where answer sheets are put in and only sums come out. The application's database role cannot read a sheet; it asks the
 * database's own functions, which answer nothing that was not released. See D37.
 */
@Dependent
public class AnswerBox extends FirmRepository {

    /**
     * What somebody was asked who came by a link.
     *
     * @param group CLIENT or COLLEAGUE
     * @param smallestGroup how many must have answered before anything is shown
     * @param open whether it can still be answered
     * @param document what is asked: the instrument's version as JSON
     * @param done whether it was answered
     */
    public record Observation(
            String observer,
            String group,
            String language,
            String subject,
            String title,
            String starter,
            int smallestGroup,
            boolean comments,
            Instant closesAt,
            ZoneId zone,
            boolean open,
            UUID versionId,
            String document,
            String digest,
            boolean done) {}

    /**
     * The answers of one group, summed.
     *
     * @param group SELF, CLIENT or COLLEAGUE
     * @param subjects about how many people
     * @param people how many sheets
     * @param totals of the answers as they were ticked, in the order of the version's items
     */
    public record Sums(String group, int subjects, int people, List<Long> totals) {}

    /** Words of one observer: in no order, and tied to no ticks. */
    public record Words(String group, String question, String text) {}

    /** How many of a group were asked about a subject, and answered. */
    public record Progress(UUID subjectId, String group, int asked, int answered) {}

    /**
     * What all sheets of a version amount to.
     *
     * @param sums of each item, as it was ticked
     * @param squares the same of its squares
     * @param totals of each weighted total
     * @param totalSquares the same of its squares
     */
    public record Moments(long people, double[] sums, double[] squares, double[] totals, double[] totalSquares) {}

    private record Item(String group, int subjects, int people, long total) {}

    /**
     * What the guest was asked.
     *
     * @throws NotFound if their link is for something else
     */
    public Observation observation(Guest guest) {
        return ask(guest, "select * from app.observation()", AnswerBox::observation).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    /**
     * Sends the guest's sheet; what they had in hand is emptied.
     *
     * @param answers one per item, in the version's order, each within its answers
     * @param comments words by question
     * @throws Conflict if they answered before ({@code guest.used}) or the round is closed ({@code quiz.closed})
     */
    public void send(Guest guest, List<Integer> answers, Map<String, String> comments) {
        List<Map.Entry<String, String>> said = List.copyOf(comments.entrySet());
        settle(ask(
                        guest,
                        "select app.send_observation(?, ?, ?)",
                        row -> row.getString(1),
                        sheet(answers),
                        said.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        said.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .get(0));
    }

    /**
     * Sends the member's sheet about themselves.
     *
     * @throws NotFound if it is not about them
     * @throws Conflict if they sent it before ({@code quiz.sent}) or the round is closed ({@code quiz.closed})
     */
    public void send(Member member, UUID subjectId, List<Integer> answers) {
        String sent = ask(member, "select app.send_self(?, ?)", row -> row.getString(1), subjectId, sheet(answers))
                .get(0);
        if (sent.equals("ANSWERED")) {
            throw new Conflict("quiz.sent");
        }
        settle(sent);
    }

    /** What was released of a subject's observers; nothing unless the member may open that profile. */
    public List<Sums> observers(Member member, UUID subjectId) {
        return sums(ask(
                member, "select rater_group, 1, people, total from app.observer_sums(?)", AnswerBox::item, subjectId));
    }

    /** The same of several subjects at once, by subject; those without anything released are left out. */
    public Map<UUID, List<Sums>> observers(Member member, List<UUID> subjectIds) {
        Map<UUID, List<Item>> items = new LinkedHashMap<>();
        ask(
                        member,
                        """
                        select asked.id, sums.rater_group, 1, sums.people, sums.total
                          from unnest(cast(? as text[])) asked(id)
                         cross join lateral app.observer_sums(asked.id::uuid) sums""",
                        row -> Map.entry(
                                UUID.fromString(row.getString(1)),
                                new Item(row.getString(2), row.getInt(3), row.getInt(4), row.getLong(5))),
                        (Object) subjectIds.stream().map(UUID::toString).toArray(String[]::new))
                .forEach(item -> items.computeIfAbsent(item.getKey(), subject -> new ArrayList<>())
                        .add(item.getValue()));
        Map<UUID, List<Sums>> sums = new LinkedHashMap<>();
        items.forEach((subject, found) -> sums.put(subject, sums(found)));
        return sums;
    }

    /** What released observers said in words, shuffled; nothing unless the member may open that profile. */
    public List<Words> words(Member member, UUID subjectId) {
        return ask(
                member,
                "select * from app.observer_words(?)",
                row -> new Words(row.getString(1), row.getString(2), row.getString(3)),
                subjectId);
    }

    /** What a team's round told, once it is closed; of each group only if that tells of nobody. */
    public List<Sums> team(Member member, UUID roundId) {
        return sums(ask(
                member, "select rater_group, subjects, people, total from app.team_sums(?)", AnswerBox::item, roundId));
    }

    /** Whether the member follows a round: a VP, whoever started it, and those it is about. */
    public boolean follows(Member member, UUID roundId) {
        return ask(member, "select app.follows_round(?)", row -> row.getBoolean(1), roundId)
                .get(0);
    }

    /** How many answered, of those who were approved; nothing for whom it does not concern. */
    public List<Progress> progress(Member member, UUID roundId) {
        return ask(
                member,
                "select * from app.round_progress(?)",
                row -> new Progress(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getInt(4)),
                roundId);
    }

    /** The observers of a round who did not answer, for due work alone. */
    public List<UUID> waiting(Member system, UUID roundId) {
        return ask(system, "select * from app.observers_who_wait(?)", row -> row.getObject(1, UUID.class), roundId);
    }

    /** How many sheets count for a version's passport. */
    public long counted(Member member, UUID versionId, String perspective) {
        return ask(member, "select app.sheets_that_count(?, ?)", row -> row.getLong(1), versionId, perspective)
                .get(0);
    }

    /**
     * What they amount to; for the firm's own people.
     *
     * @param weights a row for each total: how much each item counts in it
     */
    public Moments moments(Member member, UUID versionId, String perspective, Double[][] weights) {
        return ask(
                        member,
                        "select * from app.answer_moments(?, ?, ?)",
                        row -> new Moments(
                                row.getLong("people"),
                                numbers(row, "sums"),
                                numbers(row, "squares"),
                                numbers(row, "totals"),
                                numbers(row, "total_squares")),
                        versionId,
                        perspective,
                        weights)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    private static double[] numbers(ResultSet row, String column) throws SQLException {
        // Of no sheets there are no sums.
        return Arrays.stream((Double[]) row.getArray(column).getArray())
                .mapToDouble(number -> number == null ? 0 : number)
                .toArray();
    }

    private static void settle(String sent) {
        switch (sent) {
            case "SENT" -> {}
            case "CLOSED" -> throw new Conflict("quiz.closed");
            case "ANSWERED" -> throw new Conflict("guest.used");
            default -> throw new NotFound("problem.not-found");
        }
    }

    private static Short[] sheet(List<Integer> answers) {
        return answers.stream().map(Integer::shortValue).toArray(Short[]::new);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4));
    }

    /** Items come group by group, in their order. */
    private static List<Sums> sums(List<Item> items) {
        List<Sums> sums = new ArrayList<>();
        for (int from = 0, to; from < items.size(); from = to) {
            Item first = items.get(from);
            to = from;
            while (to < items.size() && items.get(to).group().equals(first.group())) {
                to++;
            }
            List<Long> totals =
                    items.subList(from, to).stream().map(Item::total).toList();
            sums.add(new Sums(first.group(), first.subjects(), first.people(), totals));
        }
        return sums;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("observer_name"),
                row.getString("rater_group"),
                row.getString("language"),
                row.getString("subject_name"),
                row.getString("round_title"),
                row.getString("starter_name"),
                row.getInt("smallest_group"),
                row.getBoolean("comments"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("open"),
                row.getObject("version_id", UUID.class),
                row.getString("document"),
                row.getString("digest"),
                row.getBoolean("done"));
    }
}
