package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.quiz.SubjectProgress;
import org.counterpart.quiz.SubjectProgress.GroupProgress;

/** How many answered about each person: a picture and its table in one. Never who. */
class ProgressTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<RaterGroup> GROUPS = List.of(RaterGroup.CLIENT, RaterGroup.COLLEAGUE);

    /** @param smallest from how many answers on a group is shown: marked in the picture */
    ProgressTable(List<SubjectProgress> progress, int smallest) {
        addClassNames("bars", "round-progress");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("rounds.progress"));
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", text("rounds.progress"));
        NativeTableRow head = new NativeTableRow();
        head.add(heading(text("rounds.person"), "name"), heading(text("rounds.self"), "self"));
        GROUPS.forEach(group -> head.add(heading(text("observers.group." + group), "group")));
        table.getHead().add(head);
        int most = progress.stream()
                .flatMap(one -> one.groups().stream())
                .mapToInt(GroupProgress::asked)
                .max()
                .orElse(0);
        for (SubjectProgress one : progress) {
            table.getBody().add(line(one, Math.max(most, smallest), smallest));
        }
        add(table);
    }

    private static NativeTableRow line(SubjectProgress one, int most, int smallest) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(one.name());
        name.getElement().setAttribute("scope", "row");
        if (one.toApprove() > 0) {
            Span waits = new Span(text("rounds.to-approve", "count", one.toApprove()));
            waits.addClassName("secondary");
            name.add(new Div(waits));
        }
        row.add(name);
        Span self = new Span(text(one.self() ? "rounds.self.done" : "rounds.self.open"));
        self.getElement().getThemeList().add(one.self() ? "badge success" : "badge contrast");
        row.addDataCell().add(self);
        for (RaterGroup group : GROUPS) {
            GroupProgress asked = one.groups().stream()
                    .filter(each -> each.group() == group)
                    .findFirst()
                    .orElse(new GroupProgress(group, 0, 0));
            row.addDataCell().add(cell(asked, most, smallest));
        }
        return row;
    }

    private static Div cell(GroupProgress group, int most, int smallest) {
        Span number = new Span(
                group.asked() == 0
                        ? text("rounds.nobody-asked")
                        : text("rounds.of", "count", group.answered(), "total", group.asked()));
        number.addClassName(group.asked() == 0 ? "secondary" : "number-of");
        Div cell = new Div(number);
        if (group.asked() > 0) {
            cell.add(bar(group, most, smallest));
        }
        return cell;
    }

    /** As long as many were asked, filled as far as they answered; the mark is where something begins to be shown. */
    private static Div bar(GroupProgress group, int most, int smallest) {
        Div asked = part("asked", group.asked(), most);
        Div answered = part(group.answered() >= smallest ? "answered enough" : "answered", group.answered(), most);
        Div mark = new Div();
        mark.addClassName("mark");
        mark.getStyle().set("inset-inline-start", percent(smallest, most));
        Div bar = new Div(asked, answered, mark);
        bar.addClassName("round-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Div part(String kind, int count, int most) {
        Div part = new Div();
        for (String one : kind.split(" ")) {
            part.addClassName(one);
        }
        part.setWidth(percent(count, most));
        return part;
    }

    private static String percent(int count, int most) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / most);
    }

    private static NativeTableHeaderCell heading(String words, String kind) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(kind);
        return cell;
    }
}
