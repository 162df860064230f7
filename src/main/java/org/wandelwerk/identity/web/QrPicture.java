package org.wandelwerk.identity.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG.
 *
 * @param size the modules of a side, with the quiet zone
 * @param path one bar for each run of dark modules
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append("M%d %dh%dv1H%dz".formatted(x + QUIET, y + QUIET, end - x, x + QUIET));
                    x = end;
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
