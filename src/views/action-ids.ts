// Every id that Slack sends back to us, in one place: a button that no listener knows is a dead button.
// Several of a kind in one block are `id:0`, `id:1`, …; listeners match with `actionPattern`.

/** What was pressed or chosen. */
export const ACTION_IDS = {
  stillOut: 'receipt.still_out',
  changeAbsence: 'receipt.change',
  undoReceipt: 'receipt.undo',
  wrong: 'receipt.wrong',
  tentativeYes: 'tentative.yes',
  tentativeNo: 'tentative.no',
  notRight: 'reported.not_right',
  whichPerson: 'which_person.choose',

  assignAll: 'morning.assign_all',
  assign: 'morning.assign',
  assignAnyway: 'morning.assign_anyway',
  openChange: 'morning.change',
  someoneElse: 'morning.someone_else',
  leave: 'morning.leave',
  nobody: 'morning.nobody',
  why: 'morning.why',
  giveBack: 'morning.give_back',
  keep: 'morning.keep',
  endTonight: 'morning.end_tonight',

  undoCover: 'cover.undo',
  adjust: 'cover.adjust',
  clientNote: 'client_note.open',
  gotIt: 'cover.got_it',
  cantTake: 'cover.cant_take',

  applyChange: 'change.apply',
  ignoreChange: 'change.ignore',
  editChange: 'change.edit',
  undoChange: 'change.undo',
  applyToTask: 'change.apply_to_task',
  shiftTasks: 'change.shift_tasks',
  chooseShift: 'change.choose_shift',
  handOver: 'change.hand_over',
  undoFollowUp: 'change.undo_follow_up',
  leaveWith: 'return.leave_with',
  taskDone: 'leaving.done',
  handTo: 'leaving.hand_to',
  taskWaits: 'leaving.waits',
  applyHandover: 'handover.apply',
  ignoreHandover: 'handover.ignore',

  shareWhois: 'whois.share',
  reassign: 'whois.reassign',

  undoReassign: 'reassign.undo',

  addAbsence: 'home.add_absence',
  addCampaign: 'home.add_campaign',
  campaignMenu: 'home.campaign',
  editPerson: 'home.edit_person',
  editCampaign: 'leaver.edit_campaign',
  addChannelCampaign: 'channel.add_campaign',
  noCampaign: 'channel.no_campaign',
  editSettings: 'home.settings',
  deleteAbsence: 'home.delete_absence',
  reading: 'home.reading',
  turnPage: 'home.page',

  mendTask: 'task.mend',
  undoTask: 'task.undo',
  staleDone: 'stale.done',
  staleStill: 'stale.still_on_it',
  staleNotMine: 'stale.not_mine',
  notThisWeek: 'stale.not_this_week',

  lookAt: 'plan.look_at',
  findWork: 'reassign.find_work',
  findCampaign: 'task.find_campaign',
} as const;

/** Which modal was submitted. */
export const CALLBACK_IDS = {
  absence: 'absence.save',
  plan: 'plan.assign',
  someoneElse: 'plan.assign_someone',
  overCapacity: 'plan.assign_anyway',
  why: 'plan.why',
  reassign: 'reassign.save',
  adjust: 'cover.save',
  clientNote: 'client_note.copied',
  change: 'change.save',
  shift: 'change.shift',
  mend: 'task.save',
  logAbsence: 'absence.log',
  campaign: 'campaign.save',
  person: 'person.save',
  pickPerson: 'person.pick',
  settings: 'settings.save',
  logChange: 'change.log',
  task: 'task.add',
} as const;

/** Every action id, for the test that each has a listener. */
export const ALL_ACTION_IDS: readonly string[] = Object.values(ACTION_IDS);

/** The id of the `index`th of its kind in one block. */
export function numbered(id: string, index: number): string {
  return `${id}:${index}`;
}

/** Matches the id alone and each `id:0`, `id:1`, …, and nothing else. */
export function actionPattern(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}(?::\\d+)?$`);
}
