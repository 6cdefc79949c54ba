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
