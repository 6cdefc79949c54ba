package org.counterpart.quiz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/**
 * An instrument's version as a file, to be taken elsewhere.
 *
 * @param format {@link #FORMAT}
 * @param key what the instrument is called where it comes from
 * @param name for people
 * @param number of the version
 */
public record InstrumentFile(String format, String key, String name, Integer number, InstrumentDocument document) {

    /** What files say they are; goes up when older readers could not read newer ones. */
    public static final String FORMAT = "counterpart-instrument/1";

    /** How large a file may be; more is not read. */
    public static final int MEGABYTES = 2;

    /** The same in bytes. */
    public static final int LARGEST = MEGABYTES * 1024 * 1024;

    /** Takes nothing it does not know and guesses nothing. */
    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(20_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** What to call the file. */
    public String fileName() {
        return key + "-" + number + ".json";
    }

    /** The file's content: UTF-8, laid out for people to read too. */
    public byte[] bytes() {
        try {
            return STRICT.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a file's content; whether the instrument in it is a sound one is for {@link InstrumentRules}.
     *
     * @throws Invalid if it is too large, no JSON, or not JSON of this kind; says where
     */
    public static InstrumentFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw new Invalid(List.of(new FieldError("", "instruments.file.too-large", Map.of("limit", MEGABYTES))));
        }
        try {
            InstrumentFile file = STRICT.readValue(content, InstrumentFile.class);
            if (file == null) {
                throw new Invalid("", "instruments.file.other");
            }
            return file;
        } catch (JsonMappingException other) {
            if (other.getCause() instanceof JsonProcessingException text && !(text instanceof JsonMappingException)) {
                throw notJson(text);
            }
            throw new Invalid(List.of(unexpected(other)));
        } catch (JsonProcessingException text) {
            throw notJson(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Lets through what can be taken in.
     *
     * @throws Invalid if it says that it is something else, or the instrument in it is not sound; one entry per fault
     */
    public void require() {
        if (document == null) {
            throw new Invalid("document", "instruments.file.other");
        }
        if (!FORMAT.equals(format)) {
            throw new Invalid("format", "instruments.file.other");
        }
        InstrumentRules.require("document.", document);
    }

    private static Invalid notJson(JsonProcessingException text) {
        JsonLocation place = text.getLocation();
        Map<String, Object> values = place == null
                ? Map.of("line", 1, "column", 1)
                : Map.of("line", Math.max(1, place.getLineNr()), "column", Math.max(1, place.getColumnNr()));
        return new Invalid(List.of(new FieldError("", "instruments.file.not-json", values)));
    }

    private static FieldError unexpected(JsonMappingException json) {
        String path = json.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        String field = path.startsWith(".") ? path.substring(1) : path;
        if (field.isEmpty()) {
            return new FieldError("", "instruments.file.other");
        }
        if (json instanceof UnrecognizedPropertyException) {
            return new FieldError(field, "problem.field.unknown");
        }
        if (json instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String choices = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new FieldError(field, "problem.field.choice", Map.of("choices", choices));
        }
        return new FieldError(field, "problem.field.unreadable");
    }
}
