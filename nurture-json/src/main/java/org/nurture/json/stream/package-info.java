/** Reading and writing by form, token by token, on the good path: the first fault ends it. */
@NullMarked
package org.nurture.json.stream;

import org.jspecify.annotations.NullMarked;
