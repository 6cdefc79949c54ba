package org.counterpart.prework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** What the facilitators hear more than once, in words of theirs. */
@Entity
@Table(name = "prework_theme")
class PreworkTheme extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    private String name;

    private String words;

    protected PreworkTheme() {}

    PreworkTheme(UUID workshopId, ThemeData data) {
        super(Ids.next());
        this.workshopId = workshopId;
        describe(data);
    }

    final void describe(ThemeData data) {
        name = data.name();
        words = data.words();
    }

    UUID workshopId() {
        return workshopId;
    }

    ThemeData data() {
        return new ThemeData(name, words);
    }
}
