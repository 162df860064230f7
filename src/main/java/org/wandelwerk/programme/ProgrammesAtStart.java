package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Brings the programmes and procedures of the shipped files into the house, before it opens, for commands too. */
@Component
@Lazy(false)
class ProgrammesAtStart implements SmartInitializingSingleton {

    private final Programmes programmes;
    private final Procedures procedures;
    private final ResourcePatternResolver resources;

    ProgrammesAtStart(Programmes programmes, Procedures procedures, ResourcePatternResolver resources) {
        this.programmes = programmes;
        this.procedures = procedures;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.as(HouseActors.SYSTEM, () -> {
            files("programmes").forEach(this::put);
            files("procedures").forEach(file -> procedures.release(new ProcedureFile(name(file), content(file))));
            return null;
        });
    }

    private void put(Resource file) {
        var reader = ProgrammeReader.of(name(file), content(file));
        programmes.put(reader.programme(), reader.fundingAreas());
    }

    private List<Resource> files(String folder) {
        try {
            return Arrays.stream(resources.getResources("classpath*:%s/*.yaml".formatted(folder)))
                    .sorted(Comparator.comparing(ProgrammesAtStart::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
