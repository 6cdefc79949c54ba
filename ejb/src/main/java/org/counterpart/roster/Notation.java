package org.counterpart.roster;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.common.Codes;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.csv.Cells;

/**
 * How values of one kind stand in a cell of the roster's file, and are read back to the same.
 *
 * @param write a value as text
 * @param read the value of a text that is not blank; throws {@link Invalid} saying how to write it
 */
record Notation<T>(Function<T, String> write, Function<String, T> read) {

    private static final Notation<String> TEXT = new Notation<>(text -> text, text -> text);
    private static final Notation<LocalDate> DATE =
            new Notation<>(LocalDate::toString, text -> parsed(LocalDate::parse, text, "roster.file.date"));
    private static final Notation<LocalTime> TIME =
            new Notation<>(LocalTime::toString, text -> parsed(LocalTime::parse, text, "roster.file.time"));
    private static final Notation<UUID> ID =
            new Notation<>(UUID::toString, text -> parsed(UUID::fromString, text, "roster.file.id"));
    private static final Notation<Integer> NUMBER =
            new Notation<>(String::valueOf, text -> parsed(Integer::valueOf, text, "roster.file.number"));
    private static final Notation<Money> RATE = new Notation<>(Notation::written, Notation::money);
    private static final Notation<LanguageSkill> LANGUAGE =
            new Notation<>(skill -> skill.tag() + " " + skill.level(), Notation::language);

    private static final Notation<ProfileLink> LINK =
            new Notation<>(link -> link.label() + " " + link.url(), Notation::link);

    private static final Map<Class<?>, Notation<?>> KINDS = Map.of(
            String.class, TEXT,
            LocalDate.class, DATE,
            LocalTime.class, TIME,
            UUID.class, ID,
            Integer.class, NUMBER,
            Money.class, RATE,
            LanguageSkill.class, LANGUAGE,
            ProfileLink.class, LINK);

    /** The notation for this type of a record's component. */
    static Notation<Object> of(Type type) {
        if (type instanceof ParameterizedType several) {
            return collection((Class<?>) several.getRawType(), of(several.getActualTypeArguments()[0]));
        }
        Class<?> kind = (Class<?>) type;
        Notation<?> notation = kind.isEnum() ? choice(kind) : KINDS.get(kind);
        if (notation == null) {
            throw new IllegalStateException("Say in Notation how a " + type + " stands in a cell");
        }
        return untyped(notation);
    }

    @SuppressWarnings("unchecked")
    private static Notation<Object> untyped(Notation<?> notation) {
        return (Notation<Object>) notation;
    }

    private static Notation<Object> collection(Class<?> kind, Notation<Object> one) {
        return new Notation<>(
                all -> Cells.join(
                        ((Collection<?>) all).stream().map(one.write::apply).toList()),
                text -> {
                    List<Object> all = Cells.split(text).stream().map(one.read).toList();
                    return Set.class.isAssignableFrom(kind) ? new LinkedHashSet<>(all) : all;
                });
    }

    private static Notation<Object> choice(Class<?> kind) {
        Object[] choices = kind.getEnumConstants();
        return new Notation<>(Object::toString, text -> {
            for (Object choice : choices) {
                if (choice.toString().equalsIgnoreCase(text.strip())) {
                    return choice;
                }
            }
            throw unreadable(
                    "roster.file.choice",
                    "choices",
                    Cells.join(List.of(choices).stream().map(Object::toString).toList())
                            .replace(";", ","));
        });
    }

    private static LanguageSkill language(String text) {
        String[] parts = text.split("\\s+");
        try {
            return new LanguageSkill(parts[0], CefrLevel.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw unreadable("roster.file.language", "text", text);
        }
    }

    /** What there is to read, then its address, which holds no space. */
    private static ProfileLink link(String text) {
        int gap = text.lastIndexOf(' ');
        if (gap < 0) {
            throw unreadable("roster.file.link", "text", text);
        }
        return new ProfileLink(text.substring(0, gap), text.substring(gap + 1));
    }

    /** In the currency's own unit, with a point: {@code 1200.00 BRL}. */
    private static String written(Money rate) {
        int digits = Math.max(0, Currency.getInstance(rate.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(rate.amount(), digits).toPlainString() + " " + rate.currency();
    }

    private static Money money(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2 || !parts[0].matches("\\d{1,13}([.,]\\d{1,3})?") || !Codes.isCurrency(parts[1])) {
            throw unreadable("roster.file.rate", "text", text);
        }
        int digits = Math.max(0, Currency.getInstance(parts[1]).getDefaultFractionDigits());
        try {
            BigDecimal amount = new BigDecimal(parts[0].replace(',', '.')).setScale(digits, RoundingMode.UNNECESSARY);
            return new Money(amount.unscaledValue().longValueExact(), parts[1]);
        } catch (ArithmeticException tooFine) {
            throw unreadable("roster.file.rate", "text", text);
        }
    }

    private static <T> T parsed(Function<String, T> parser, String text, String key) {
        try {
            return parser.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw unreadable(key, "text", text);
        }
    }

    private static Invalid unreadable(String key, String name, String value) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new Invalid(List.of(new FieldError("", key, Map.of(name, shown))));
    }
}
