package org.counterpart.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** The columns of a list that a member wants to see, in their order. */
@Entity
@Table(name = "list_columns")
class ListColumns extends FirmOwned {

    private static final String BETWEEN = " ";

    @Column(name = "member_id")
    private UUID memberId;

    private String view;
    private String shown;

    protected ListColumns() {}

    ListColumns(UUID memberId, String view, List<String> keys) {
        super(Ids.next());
        this.memberId = memberId;
        this.view = view;
        show(keys);
    }

    final void show(List<String> keys) {
        shown = String.join(BETWEEN, keys);
    }

    List<String> keys() {
        return List.of(shown.split(BETWEEN));
    }
}
