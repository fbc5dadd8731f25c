/** Unicode for the shortcodes that turn up in an agency's talk; the rest are shown as `:name:`. */
const EMOJI: { readonly [name: string]: string } = Object.fromEntries(
  `+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|wave 👋|pray 🙏|clap 👏|raised_hands 🙌|ok_hand 👌|muscle 💪|point_right 👉
point_up ☝️|eyes 👀|heart ❤️|green_heart 💚|blue_heart 💙|yellow_heart 💛|broken_heart 💔|fire 🔥|tada 🎉|sparkles ✨|star ⭐
rocket 🚀|bulb 💡|memo 📝|pencil2 ✏️|calendar 📆|date 📅|spiral_calendar_pad 🗓️|spiral_calendar 🗓️|clock9 🕘|clock1 🕐
alarm_clock ⏰|hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️
x ❌|negative_squared_cross_mark ❎|no_entry ⛔|no_entry_sign 🚫|warning ⚠️|exclamation ❗|question ❓|grey_question ❔
information_source ℹ️|bangbang ‼️|red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢
large_blue_circle 🔵|white_circle ⚪|black_circle ⚫|arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️
arrows_counterclockwise 🔄|repeat 🔁|leftwards_arrow_with_hook ↩️|twisted_rightwards_arrows 🔀|bell 🔔|no_bell 🔕
mega 📣|loudspeaker 📢|speech_balloon 💬|thought_balloon 💭|mailbox 📫|email 📧|envelope ✉️|telephone_receiver 📞|phone ☎️
computer 💻|house 🏠|house_with_garden 🏡|office 🏢|airplane ✈️|palm_tree 🌴|beach_with_umbrella 🏖️|umbrella ☔|sunny ☀️
sun_with_face 🌞|crescent_moon 🌙|zzz 💤|bed 🛏️|coffee ☕|tea 🍵|pizza 🍕|cake 🍰|birthday 🎂|beer 🍺|beers 🍻
face_with_thermometer 🤒|sneezing_face 🤧|mask 😷|pill 💊|hospital 🏥|baby 👶|tooth 🦷|dog 🐶|cat 🐱|car 🚗|bus 🚌|train 🚆
bike 🚲|smile 😄|smiley 😃|grinning 😀|grin 😁|joy 😂|rofl 🤣|slightly_smiling_face 🙂|wink 😉|blush 😊|heart_eyes 😍
thinking_face 🤔|neutral_face 😐|expressionless 😑|unamused 😒|sweat_smile 😅|sweat 😓|disappointed 😞|cry 😢|sob 😭
scream 😱|angry 😠|tired_face 😫|sleeping 😴|partying_face 🥳|sunglasses 😎|hugging_face 🤗|face_palm 🤦|shrug 🤷|robot_face 🤖
ghost 👻|100 💯|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|moneybag 💰|dollar 💵|euro 💶
art 🎨|camera 📷|movie_camera 🎥|clapper 🎬|performing_arts 🎭|dart 🎯|trophy 🏆|gift 🎁|lock 🔒|unlock 🔓|key 🔑|link 🔗
paperclip 📎|pushpin 📌|round_pushpin 📍|clipboard 📋|file_folder 📁|package 📦|wrench 🔧|hammer 🔨|gear ⚙️|mag 🔍|label 🏷️
bust_in_silhouette 👤|busts_in_silhouette 👥|handshake 🤝|writing_hand ✍️|call_me_hand 🤙|v ✌️|crossed_fingers 🤞
checkered_flag 🏁|triangular_flag_on_post 🚩|construction 🚧|seedling 🌱|evergreen_tree 🌲|christmas_tree 🎄|snowflake ❄️
zap ⚡|rainbow 🌈|cloud ☁️|rain_cloud 🌧️|small_blue_diamond 🔹|small_orange_diamond 🔸|new 🆕|free 🆓|soon 🔜|back 🔙|on 🔛`
    .split(/[|\n]/)
    .map((entry) => entry.split(' ') as [string, string]),
);

/** The reactions offered first. */
export const COMMON_REACTIONS: readonly string[] = [
  ...['+1', 'white_check_mark', 'eyes', 'pray', 'heart', 'tada', 'raised_hands', 'fire'],
  ...['wave', 'thinking_face', 'smile', 'sweat_smile', 'palm_tree', 'face_with_thermometer', 'house', 'x'],
];

/** The character for a shortcode, or the shortcode between colons. */
export function emojiOf(name: string): string {
  return EMOJI[name.replace(/::skin-tone-\d$/, '')] ?? `:${name}:`;
}
