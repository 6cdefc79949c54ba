package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.Money;
import org.counterpart.roster.ProfileLink;
import org.counterpart.shell.ThreeWay;
import org.counterpart.shell.World;

/** What somebody else changed while this form was open; where both changed the same, theirs is one click away. */
class MeanwhilePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient World world = World.here();

    MeanwhilePanel(String who, List<ThreeWay.Change> changes, BiConsumer<String, Object> take) {
        addClassName("meanwhile");
        getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(line(change, take)));
        add(
                new H2(who == null ? text("roster.meanwhile.title") : text("roster.meanwhile.title-by", "who", who)),
                new Paragraph(text("roster.meanwhile.text")),
                list);
    }

    private ListItem line(ThreeWay.Change change, BiConsumer<String, Object> take) {
        Span field = new Span(text("roster." + ("memberId".equals(change.field()) ? "member" : change.field())));
        field.addClassName("strong");
        ListItem line = new ListItem(
                field, new Span(" " + words(change, change.before()) + " → " + words(change, change.theirs()) + " "));
        if (change.contested()) {
            line.add(new Span("· " + text("roster.meanwhile.yours", "value", words(change, change.mine())) + " "));
            Button theirs = new Button(text("roster.meanwhile.take"), click -> {
                take.accept(change.field(), change.theirs());
                click.getSource().setEnabled(false);
            });
            theirs.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(theirs);
        } else {
            line.add(new Span(text("roster.meanwhile.taken")));
        }
        return line;
    }

    private String words(ThreeWay.Change change, Object value) {
        UnaryOperator<String> named =
                switch (change.field()) {
                    case "country", "deliveredIn" -> world::country;
                    case "region" -> world::region;
                    default -> UnaryOperator.identity();
                };
        return words(value, named);
    }

    private String words(Object value, UnaryOperator<String> named) {
        if (value == null || "".equals(value) || value instanceof Collection<?> none && none.isEmpty()) {
            return "–";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> words(one, named)).collect(Collectors.joining(", "));
        }
        if (value instanceof LanguageSkill skill) {
            return world.language(skill.tag()) + " " + skill.level();
        }
        if (value instanceof Money money) {
            return world.money(money.amount(), money.currency());
        }
        if (value instanceof ConsultantStatus status) {
            return RosterFilters.label(status);
        }
        if (value instanceof DayOfWeek day) {
            return world.weekday(day, TextStyle.FULL_STANDALONE);
        }
        if (value instanceof LocalTime time) {
            return world.time(time);
        }
        if (value instanceof LocalDate day) {
            return world.day(day);
        }
        if (value instanceof ProfileLink link) {
            return link.label() + " (" + link.url() + ")";
        }
        String words = named.apply(value.toString());
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }
}
