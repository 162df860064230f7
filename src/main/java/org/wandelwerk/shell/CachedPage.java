package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** An answer that was made once for everybody, with the tables it was made from. */
final class CachedPage implements MadeFromTables {

    private static final int SIGNS_OF_DIGEST = 24;
    private static final int OVERHEAD = 2000;

    private final String type;
    private final Map<String, String> headers;
    private final byte[] plain;
    private final String digest;
    private final Set<String> tables;
    private final Map<PageCoding, byte[]> packed = new ConcurrentHashMap<>();

    private CachedPage(
            String type, Map<String, String> headers, byte[] plain, String digest, Collection<String> tables) {
        this.type = type;
        this.headers = Map.copyOf(headers);
        this.plain = plain;
        this.digest = digest;
        this.tables = Set.copyOf(tables);
    }

    /** What was answered, and the headers that stood beside it. */
    static CachedPage of(HttpServletResponse answered, byte[] body, Collection<String> tables) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : answered.getHeaderNames()) {
            headers.put(name, answered.getHeader(name));
        }
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.put(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        return new CachedPage(String.valueOf(answered.getContentType()), headers, body, digest(body), tables);
    }

    @Override
    public Set<String> tables() {
        return tables;
    }

    /** About the memory that it takes, in bytes; packed it takes less than half as much again. */
    int weight() {
        return plain.length + plain.length / 2 + OVERHEAD;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var coding = PageCoding.fitting(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = '"' + digest + coding.mark() + '"';
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = packed(coding);
        response.setContentType(type);
        coding.word().ifPresent(word -> response.setHeader(HttpHeaders.CONTENT_ENCODING, word));
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Packed when the first reader asks for it so. */
    private byte[] packed(PageCoding coding) throws IOException {
        if (coding == PageCoding.PLAIN) {
            return plain;
        }
        var known = packed.get(coding);
        return known == null ? pack(coding) : known;
    }

    /** Nobody packs what another one packs already; those who read what is packed do not wait for each other. */
    private byte[] pack(PageCoding coding) throws IOException {
        synchronized (packed) {
            var known = packed.get(coding);
            if (known == null) {
                known = coding.pack(plain, PageCoding.Effort.FOR_MANY);
                packed.put(coding, known);
            }
            return known;
        }
    }

    private static boolean knows(@Nullable String header, String tag) {
        return header != null && (header.equals("*") || header.contains(tag));
    }

    private static String digest(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest).substring(0, SIGNS_OF_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
