package org.counterpart.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A search that a member keeps under a name. */
@Entity
@Table(name = "saved_search")
class SavedSearch extends FirmOwned {

    @Column(name = "member_id")
    private UUID memberId;

    private String view;
    private String name;
    private String query;

    protected SavedSearch() {}

    SavedSearch(UUID memberId, String view, String name, String query) {
        super(Ids.next());
        this.memberId = memberId;
        this.view = view;
        this.name = name;
        this.query = query;
    }

    void call(String newName) {
        name = newName;
    }

    boolean belongsTo(UUID member) {
        return memberId.equals(member);
    }

    String view() {
        return view;
    }

    SavedSearchRow row() {
        return new SavedSearchRow(id(), name, query);
    }
}
