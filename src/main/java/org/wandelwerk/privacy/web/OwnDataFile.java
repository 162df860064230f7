package org.wandelwerk.privacy.web;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.privacy.OwnData;
import org.wandelwerk.shell.FileMark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** All that is held, for programs: groups by name, each a list of all records with their fields, written as read. */
@Component
class OwnDataFile {

    /** What could not be read to its end must not look whole: nothing is closed that was not written. */
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .without(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final OwnData data;

    OwnDataFile(OwnData data) {
        this.data = data;
    }

    void write(PersonId person, FileMark mark, OutputStream to) {
        try (var file = WRITER.createGenerator(to)) {
            file.writeStartObject();
            if (!mark.words().isEmpty()) {
                file.writeStringProperty("notice", mark.words());
            }
            file.writeStringProperty("person", person.value().toString());
            data.readAll(at -> begin(file, at), (name, records) -> write(file, name, records));
            file.writeEndObject();
            file.writeEndObject();
        }
    }

    private static void begin(JsonGenerator file, Instant at) {
        file.writeStringProperty("made_at", at.toString());
        file.writeObjectPropertyStart("data");
    }

    private static void write(JsonGenerator file, String name, Stream<List<DataField>> records) {
        file.writeArrayPropertyStart(name);
        records.forEach(record -> {
            file.writeStartObject();
            record.forEach(field -> file.writeStringProperty(field.name(), field.code()));
            file.writeEndObject();
        });
        file.writeEndArray();
    }
}
