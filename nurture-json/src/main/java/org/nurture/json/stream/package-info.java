/** Reading and writing by form with Jackson 3, on the good path: the first fault ends it. */
@NullMarked
package org.nurture.json.stream;

import org.jspecify.annotations.NullMarked;
