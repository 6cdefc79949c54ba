package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;

/**
 * Who stands for whom in an engagement: the firm's team with its VPs, and the people of its client organisations. To
 * clients, the team and whoever signs in.
 */
@Dependent
public class EngagementPeople extends FirmRepository {

    /**
     * A person of one party.
     *
     * @param memberId {@code null} for a contact who does not sign in
     * @param contactId {@code null} for the firm's own people
     * @param email for mail and to know the person again; told to nobody
     * @param language BCP 47 tag of the language they are written to in
     * @param zone IANA; {@code null} if nobody said
     */
    public record Person(
            UUID partyId, UUID memberId, UUID contactId, String name, String email, String language, String zone) {

        /** What the person is chosen by. */
        public UUID id() {
            return contactId != null ? contactId : memberId;
        }
    }

    /**
     * One of the firm's people, as a client they work with knows them.
     *
     * @param leads whether they lead any of it
     * @param languages BCP 47, the best first; empty for who is not on the roster
     * @param photo a small JPEG; {@code null}: there is none
     * @param worksOn by name, the latest to begin first
     */
    public record Counterpart(
            UUID memberId, String name, boolean leads, List<String> languages, byte[] photo, List<String> worksOn) {}

    /**
     * Who of the firm works with a client, in what goes on and is open to them: whoever leads first. Nobody for the
     * firm's own people. See D59.
     */
    public List<Counterpart> counterparts(Member client) {
        return ask(
                client,
                "select * from app.counterparts()",
                row -> new Counterpart(
                        row.getObject("member_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("leads"),
                        tags(row.getString("languages")),
                        row.getBytes("photo"),
                        row.getString("works_on").lines().distinct().toList()));
    }

    /** Of "pt-BR C2" and so on the languages: how well somebody speaks them is the roster's. */
    private static List<String> tags(String lines) {
        return lines == null
                ? List.of()
                : lines.lines().map(line -> line.split(" ", 2)[0]).toList();
    }

    /** Everybody of every party, as far as the member may know; nobody for an engagement that they do not reach. */
    public List<Person> of(Member member, UUID engagementId) {
        return ask(
                member,
                "select * from app.people_of(?) order by lower(name), email",
                row -> new Person(
                        row.getObject("party_id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getObject("contact_id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("zone")),
                engagementId);
    }
}
