package org.wandelwerk.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;

/** The meanings of columns that were kept under names: listed, renamed and taken away by those who bring lists in. */
@Service
@Transactional
public class KeptMappings {

    private final MappingRepository repository;
    private final ListKinds kinds;
    private final ListDoor door;

    KeptMappings(MappingRepository repository, ListKinds kinds, ListDoor door) {
        this.repository = repository;
        this.kinds = kinds;
        this.door = door;
    }

    /** All of the kinds whose lists the person at the desk may read, by kind and name. */
    @Transactional(readOnly = true)
    public List<KeptMapping> all() {
        var open = kinds.all().filter(door.rights()::opens).toList();
        if (open.isEmpty()) {
            throw new NotFound("columns that were kept");
        }
        return open.stream().flatMap(this::of).toList();
    }

    private Stream<KeptMapping> of(ListKind kind) {
        var mayEdit = door.editsAnywhere(kind);
        return repository.of(kind.word()).stream()
                .map(mapping -> new KeptMapping(kind.word(), mapping.name(), columns(kind, mapping), mayEdit));
    }

    /** What a field that is there no more meant is left out. */
    private static List<KeptMapping.Column> columns(ListKind kind, ColumnMapping mapping) {
        return IntStream.range(0, mapping.known().size())
                .boxed()
                .flatMap(place -> kind.fields().stream()
                        .filter(field -> field.name().equals(mapping.meant().get(place)))
                        .map(field -> new KeptMapping.Column(mapping.known().get(place), field.label())))
                .toList();
    }

    /** Gives it another name, unless that is empty, too long or taken; the same name again changes nothing. */
    public FormErrors rename(String kind, String name, String wanted) {
        require(kind, name);
        if (wanted.isEmpty() || wanted.length() > ColumnMapping.LONGEST_NAME) {
            return FormErrors.NONE.with("neu", "sheet.kept.mistake.name");
        }
        if (!wanted.equals(name) && isThere(kind, wanted)) {
            return FormErrors.NONE.with("neu", "sheet.kept.mistake.taken");
        }
        repository.rename(kind, name, wanted);
        return FormErrors.NONE;
    }

    /** Takes it away; lists that were read by it stay as they are. */
    public void remove(String kind, String name) {
        require(kind, name);
        repository.remove(kind, name);
    }

    private void require(String word, String name) {
        var kind = kinds.named(word);
        door.requireEditingAnywhere(kind);
        if (!isThere(kind.word(), name)) {
            throw new NotFound("columns " + name);
        }
    }

    private boolean isThere(String kind, String name) {
        return repository.of(kind).stream().anyMatch(mapping -> mapping.name().equals(name));
    }
}
