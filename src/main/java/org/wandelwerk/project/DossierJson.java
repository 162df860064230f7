package org.wandelwerk.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as the text that a version keeps: the names of its parts are the names in the record. */
record DossierJson(String text) {

    static DossierJson of(ProjectDossier dossier) {
        return new DossierJson(JsonMapper.shared().writeValueAsString(dossier));
    }

    ProjectDossier dossier() {
        return JsonMapper.shared().readValue(text, ProjectDossier.class);
    }

    /** The SHA-256 of the text. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
