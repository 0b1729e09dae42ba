package org.nurture.examples.benchmarks.report;

import java.util.List;

/** Pictures: bars with their errors, and lines of cost against size. */
final class Svg {
    private static final int LABELS = 190;
    private static final int PLOT = 420;
    private static final int ROW = 26;
    private static final String[] COLOURS = {
        "#1b6e53", "#8a4f9e", "#b3541e", "#2b5c9e", "#7a6a00", "#9e2b47", "#3d7f8c", "#555555", "#4b8b1d", "#c2478a"
    };

    private Svg() {}

    /**
     * A bar.
     *
     * @param label what it is of
     * @param estimate how long it is, and between which bounds
     * @param text what is written at its end
     * @param ours whether it is this library's
     */
    record Bar(String label, Estimate estimate, String text, boolean ours) {
        double high() {
            return estimate.bounded() ? estimate.high() : estimate.value();
        }
    }

    static String bars(String title, List<Bar> bars, boolean logarithmic) {
        int bottom = 44 + ROW * bars.size();
        double most = bars.stream().mapToDouble(Bar::high).max().orElse(1);
        double shortest =
                bars.stream().mapToDouble(bar -> bar.estimate().value()).min().orElse(1);
        // A decade below the shortest, so that it is a bar too.
        double least = logarithmic ? Math.pow(10, Math.floor(Math.log10(shortest)) - 1) : 0;
        StringBuilder svg = open(title, LABELS + PLOT + 130, bottom + (logarithmic ? 26 : 6));
        if (logarithmic) {
            decades(svg, least, most, bottom);
        }
        int y = 44;
        for (Bar bar : bars) {
            double end = place(bar.estimate().value(), least, most, logarithmic);
            svg.append(Text.format(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
                    LABELS - 8, y + 13, escape(bar.label())));
            svg.append(Text.format(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>\n",
                    LABELS, y, Math.max(1, end), bar.ours() ? COLOURS[0] : "#a9b4bd"));
            double right = place(bar.high(), least, most, logarithmic);
            if (bar.estimate().bounded()) {
                double from = place(Math.max(least, bar.estimate().low()), least, most, logarithmic);
                svg.append(Text.format(
                        "<path d=\"M%.1f %d H%.1f M%.1f %d v8 M%.1f %d v8\" stroke=\"#222\" fill=\"none\"/>\n",
                        LABELS + from, y + 9, LABELS + right, LABELS + from, y + 5, LABELS + right, y + 5));
            }
            svg.append(Text.format(
                    "<text x=\"%.1f\" y=\"%d\">%s</text>\n", LABELS + right + 6, y + 13, escape(bar.text())));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    /** Times are the only bars of which a decade is as long as the next. */
    private static void decades(StringBuilder svg, double least, double most, int bottom) {
        for (int power = (int) Math.round(Math.log10(least)); Math.pow(10, power) <= most; power++) {
            double x = LABELS + place(Math.pow(10, power), least, most, true);
            svg.append(Text.format(
                    "<path d=\"M%.1f 38 V%d\" stroke=\"#ddd\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    x, bottom, x, bottom + 16, Text.nanos(power)));
        }
    }

    private static double place(double value, double least, double most, boolean logarithmic) {
        if (!logarithmic) {
            return PLOT * value / most;
        }
        return value <= least ? 0 : PLOT * Math.log10(value / least) / Math.log10(most / least);
    }

    /** Sizes are relative to the smaller one, so that all lines begin on the left; the dashed lines are n and n squared. */
    static String growth(String title, List<Growth> lines) {
        int top = 50;
        int high = Math.max(180, 22 * lines.size());
        int wide = 260;
        int left = 60;
        double span = Math.max(
                2.1,
                lines.stream()
                        .mapToDouble(line -> Math.log10(line.times().value()) + 0.1)
                        .max()
                        .orElse(0));
        StringBuilder svg = open(title, left + wide + 330, top + high + 50);
        for (int power = 0; power <= span; power++) {
            double y = top + high - high * power / span;
            svg.append(Text.format(
                    "<path d=\"M%d %.1f h%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d ×</text>\n",
                    left, y, wide, left - 6, y + 4, Math.round(Math.pow(10, power))));
        }
        for (int power = 1; power <= 2; power++) {
            svg.append(Text.format(
                    "<path d=\"M%d %d L%d %.1f\" stroke=\"#999\" stroke-dasharray=\"5 4\"/>\n",
                    left, top + high, left + wide, top + high - high * power / span));
        }
        svg.append(Text.format("<text x=\"%d\" y=\"%d\">size × 1</text>\n", left, top + high + 22));
        svg.append(Text.format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">size × 10</text>\n", left + wide, top + high + 22));
        int number = 0;
        for (Growth line : lines) {
            String colour = COLOURS[number % COLOURS.length];
            double grown = Math.log10(line.times().value());
            double end = left + wide * Math.log10(line.largeSize() / line.smallSize());
            svg.append(Text.format(
                    "<path d=\"M%d %d L%.1f %.1f\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>\n",
                    left, top + high, end, top + high - high * Math.max(0, grown) / span, colour));
            int y = top + 8 + 22 * number;
            svg.append(Text.format(
                    "<path d=\"M%d %d h18\" stroke=\"%s\" stroke-width=\"3\"/><text x=\"%d\" y=\"%d\">%s</text>\n",
                    left + wide + 20,
                    y,
                    colour,
                    left + wide + 44,
                    y + 4,
                    escape(Names.method(line.small().method()) + Text.format(": × %.1f", Math.pow(10, grown)))));
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static StringBuilder open(String title, int wide, int high) {
        return new StringBuilder(Text.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\">\n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n"
                        + "<title>%s</title>\n<text x=\"10\" y=\"24\" font-size=\"15\">%s</text>\n",
                wide, high, wide, high, wide, high, escape(title), escape(title)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
