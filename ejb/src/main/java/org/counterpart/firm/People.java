package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What every feature may ask about the firm's members: whether one exists, and who changed a row last. */
@Dependent
public class People extends FirmRepository {

    /** Whether the firm has this member, whatever their status. */
    public boolean isStaff(Member member, UUID id) {
        return !ask(member, "select 1 from member where id = ? and client_id is null", row -> true, id)
                .isEmpty();
    }

    /** Every member the firm has who is no client, whatever their status. */
    public Set<UUID> staff(Member member) {
        return Set.copyOf(
                ask(member, "select id from member where client_id is null", row -> row.getObject(1, UUID.class)));
    }

    /** The name of the member who changed this row last; empty if the firm's system member did, or nobody yet. */
    public Optional<String> lastToChange(Member member, UUID rowId) {
        return ask(
                        member,
                        """
                        select m.name from (select member_id from audit_entry where row_id = ? order by id desc limit 1) last
                          join member m on m.id = last.member_id""",
                        row -> row.getString(1),
                        rowId)
                .stream()
                .findFirst();
    }
}
