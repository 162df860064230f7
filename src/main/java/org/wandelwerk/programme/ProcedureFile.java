package org.wandelwerk.programme;

import java.io.StringReader;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.wandelwerk.kernel.HashedId;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The file in which a version of a procedure is written. */
record ProcedureFile(String name, String document) {

    /** @throws UnreadableFile when the file breaks a rule */
    Procedure read() {
        return new ProcedureReader(root()).procedure();
    }

    /** The same for files that differ in comments and layout alone. */
    UUID digest() {
        var events = new Yaml(YamlPart.limits()).parse(new StringReader(document));
        return HashedId.of(StreamSupport.stream(events.spliterator(), false)
                .map(ProcedureFile::meaning)
                .collect(Collectors.joining("\n")));
    }

    private static String meaning(Event event) {
        return event instanceof ScalarEvent scalar
                ? "=" + scalar.getValue()
                : event.getEventId().name();
    }

    /** The refusal of a file whose version was released before with another content. */
    UnreadableFile differs(ProcedureVersion version) {
        return root().field("version")
                .wrong("version %d of '%s' was released with another content and never changes; raise the version"
                        .formatted(version.number(), version.procedure()));
    }

    private YamlPart root() {
        return YamlPart.read(name, document);
    }
}
