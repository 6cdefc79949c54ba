package org.counterpart.shell.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes the records of the API as {@link Json} writes them. */
final class RecordSchemas {

    private static final Map<Class<?>, String> TEXT_FORMATS = Map.of(
            UUID.class, "uuid",
            Instant.class, "date-time",
            ZonedDateTime.class, "date-time",
            LocalDate.class, "date",
            LocalTime.class, "time");

    private final Map<String, Schema> named = new TreeMap<>();

    /** The records met so far, by the name they are referred to. */
    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw)) {
                return schema(SchemaType.ARRAY).items(of(generic.getActualTypeArguments()[0]));
            }
            return schema(SchemaType.OBJECT);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return schema(SchemaType.STRING)
                    .enumeration(Arrays.stream(plain.getEnumConstants())
                            .<Object>map(Object::toString)
                            .toList());
        }
        if (List.of(boolean.class, Boolean.class).contains(plain)) {
            return schema(SchemaType.BOOLEAN);
        }
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(plain)) {
            return schema(SchemaType.INTEGER);
        }
        if (List.of(double.class, Double.class).contains(plain)) {
            return schema(SchemaType.NUMBER);
        }
        Schema text = schema(SchemaType.STRING);
        String format = TEXT_FORMATS.get(plain);
        return format == null ? text : text.format(format);
    }

    private Schema record(Class<?> type) {
        var told = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        String name = told == null || told.name().isEmpty() ? type.getSimpleName() : told.name();
        if (!named.containsKey(name)) {
            Schema schema = schema(SchemaType.OBJECT);
            named.put(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), property(component));
                if (constraint(component, NotNull.class) != null || constraint(component, NotBlank.class) != null) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return OASFactory.createSchema().ref(name);
    }

    private Schema property(RecordComponent component) {
        Schema schema = of(component.getGenericType());
        var told = constraint(component, org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (told != null && !told.example().isEmpty() && schema.getRef() == null) {
            schema.setExample(told.example());
        }
        if (told != null && !told.description().isEmpty() && schema.getRef() == null) {
            schema.setDescription(told.description());
        }
        Size size = constraint(component, Size.class);
        if (size != null && size.max() < Integer.MAX_VALUE && component.getType() == String.class) {
            schema.setMaxLength(size.max());
        }
        return schema;
    }

    private static <A extends Annotation> A constraint(RecordComponent component, Class<A> type) {
        A found = component.getAnnotation(type);
        return found != null ? found : component.getAccessor().getAnnotation(type);
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
