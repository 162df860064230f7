package org.wandelwerk.programme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;

/** The programmes of the house and the areas they fund. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeRepository repository;

    /** By the document that tells them, which is thus read once. */
    private final Map<String, ProgrammeTerms> known = new ConcurrentHashMap<>();

    Programmes(ProgrammeRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public List<Programme> all() {
        return repository.all();
    }

    /** The areas in the order of the law. */
    @Transactional(readOnly = true)
    public List<FundingArea> fundingAreas(String programme) {
        return repository.fundingAreas(programme);
    }

    /** The areas of all programmes. */
    @Transactional(readOnly = true)
    public List<FundingArea> fundingAreas() {
        return repository.fundingAreas();
    }

    /** Under which terms it gives money. */
    @Transactional(readOnly = true)
    public ProgrammeTerms terms(String programme) {
        return repository
                .document(programme)
                .map(document -> terms(programme, document))
                .orElse(ProgrammeTerms.UNKNOWN);
    }

    private ProgrammeTerms terms(String programme, String document) {
        return known.computeIfAbsent(
                document, _ -> ProgrammeReader.of(programme, document).terms());
    }

    /** What handing in is not where no programme is known yet: in the usual words, with the ways of all programmes. */
    @Transactional(readOnly = true)
    public NotWhat notWhat() {
        return new NotWhat(
                Map.of(),
                repository.documents().entrySet().stream()
                        .flatMap(one -> terms(one.getKey(), one.getValue()).notWhat().ways().stream())
                        .toList());
    }

    /**
     * Takes a programme as its file describes it; areas the file no longer names stay behind the others, for projects
     * may have them.
     */
    void put(ProgrammeReader file) {
        var programme = file.programme();
        var areas = withFormer(file.fundingAreas(), repository.fundingAreas(programme.code()));
        file.terms();
        if (repository.all().contains(programme)
                && repository
                        .document(programme.code())
                        .filter(file.document()::equals)
                        .isPresent()
                && repository.fundingAreas(programme.code()).equals(areas)) {
            return;
        }
        AfterRollback.run(() -> known.remove(file.document()));
        repository.put(programme, file.document());
        for (int i = 0; i < areas.size(); i++) {
            repository.put(areas.get(i), i);
        }
    }

    private static List<FundingArea> withFormer(List<FundingArea> named, List<FundingArea> kept) {
        var codes = named.stream().map(FundingArea::code).collect(Collectors.toSet());
        return Stream.concat(named.stream(), kept.stream().filter(area -> !codes.contains(area.code())))
                .toList();
    }
}
