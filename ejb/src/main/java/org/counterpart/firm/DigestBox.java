package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Where what was heard before a workshop is told of nobody. The database's own functions apply the small-group rule; what
 * they do not tell, nobody can ask for. See D52.
 */
@Dependent
public class DigestBox extends FirmRepository {

    /**
     * A theme that enough people hold.
     *
     * @param quotes in another order every time
     */
    public record TellableTheme(String name, String words, List<String> quotes) {}

    /** What was told of a workshop's themes and still may be, by name. */
    public List<TellableTheme> digest(Member member, UUID workshopId) {
        return ask(member, "select * from app.prework_digest(?)", DigestBox::theme, workshopId);
    }

    /** The same to everybody who may open the workshop, its parties too, once it is released; else nothing. See D60. */
    public List<TellableTheme> released(Member member, UUID workshopId) {
        return ask(member, "select * from app.released_digest(?)", DigestBox::theme, workshopId);
    }

    /**
     * Tells what waits and may be told, from now on; nothing unless the member facilitates the workshop.
     *
     * @return how many notes came in
     */
    public int tell(Member member, UUID workshopId) {
        return ask(member, "select app.tell_digest(?)", row -> row.getInt(1), workshopId)
                .get(0);
    }

    private static TellableTheme theme(ResultSet row) throws SQLException {
        return new TellableTheme(row.getString("theme"), row.getString("words"), List.of((String[])
                row.getArray("quotes").getArray()));
    }
}
